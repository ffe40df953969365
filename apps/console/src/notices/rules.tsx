import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import type { NoticeSettingsPartsFragment, NoticesQuery, Role } from '../graphql/graphql.ts'
import { SetNoticeRuleDocument } from './change-notices.graphql.ts'
import { useSet } from './use-set.ts'

type Rule = NoticeSettingsPartsFragment['rules'][number]
type Person = NonNullable<NoticesQuery['members']>['nodes'][number]

const ROLES = ['OWNER', 'ADMIN', 'ACCOUNT_MANAGER', 'OPERATOR'] as const satisfies Role[]

/** What is about no client has neither owner nor manager. */
const ofNoClient = new Set<string>(['INCIDENT_BEGAN', 'INCIDENT_ENDED'] satisfies Rule['event'][])

interface RulesProps {
  rules: readonly Rule[]
  people: readonly Person[]
  mayChange: boolean
}

/** Who is told of each event by mail. Each tick saves by itself. */
export function Rules({ rules, people, mayChange }: RulesProps) {
  const t = useTranslations('notices')
  const { problem, set, busy } = useSet(SetNoticeRuleDocument)
  return (
    <div className="grid">
      <p className="max-w-[72ch] px-4 pt-3 pb-1 text-muted">{t('rules.intro')}</p>
      {rules.map((rule) => (
        <fieldset
          key={rule.event}
          className="grid gap-2 border-b border-hairline px-4 py-3 last:border-0"
          disabled={!mayChange || busy}
        >
          <legend className="float-start pt-3 font-medium">{t(`event.${rule.event}`)}</legend>
          <RuleTicks
            rule={rule}
            people={people}
            onChange={(change) => void set({ ...inputOf(rule), ...change })}
          />
        </fieldset>
      ))}
      <ProblemAlert problem={problem} />
    </div>
  )
}

const inputOf = ({ event, owner, manager, roles, members }: Rule) => ({
  event,
  owner,
  manager,
  roles: [...roles],
  memberIds: members.map(({ id }) => id),
})

type Change = Partial<ReturnType<typeof inputOf>>

function RuleTicks({
  rule,
  people,
  onChange,
}: {
  rule: Rule
  people: readonly Person[]
  onChange: (change: Change) => void
}) {
  const t = useTranslations('notices')
  const shell = useTranslations('shell')
  const { event, roles, memberIds } = inputOf(rule)
  const toggled = <Value,>(values: Value[], value: Value) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  const others = people.filter(({ id }) => !memberIds.includes(id))
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {ofNoClient.has(event) ? null : (
        <>
          <Tick label={t('rules.owner')} on={rule.owner} onChange={() => onChange({ owner: !rule.owner })} />
          <Tick
            label={t('rules.manager')}
            on={rule.manager}
            onChange={() => onChange({ manager: !rule.manager })}
          />
        </>
      )}
      {ROLES.map((role) => (
        <Tick
          key={role}
          label={t('rules.role', { role: shell(`role.${role}`) })}
          on={roles.includes(role)}
          onChange={() => onChange({ roles: toggled(roles, role) })}
        />
      ))}
      {rule.members.map(({ id, name }) => (
        <Tick key={id} label={name} on onChange={() => onChange({ memberIds: toggled(memberIds, id) })} />
      ))}
      {others.length > 0 ? (
        <select
          aria-label={t('rules.person', { event: t(`event.${event}`) })}
          className={inputClass}
          value=""
          onChange={({ target }) => onChange({ memberIds: [...memberIds, target.value] })}
        >
          <option value="">{t('rules.add')}</option>
          {others.map(({ id, user }) => (
            <option key={id} value={id}>
              {user.name}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: () => void }) {
  return (
    <label className="flex min-h-7 items-center gap-2">
      <input type="checkbox" className="size-4 accent-accent" checked={on} onChange={onChange} />
      {label}
    </label>
  )
}
