import { useTranslations } from 'use-intl'
import { Ring } from '../design/button.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import { When } from '../design/when.tsx'
import type { CapabilityStatus, IntegrationDetailFragment } from '../graphql/graphql.ts'
import type { Words } from '../words/words.ts'

type Capability = IntegrationDetailFragment['capabilities'][number]

/** What the credential was asked to do and what Apple answered; a reason stands beside every refusal. */
export function CapabilityList({
  capabilities,
  asking,
}: {
  capabilities: readonly Capability[]
  asking: boolean
}) {
  const t = useTranslations('integration')
  if (capabilities.length === 0) return <p className="p-4 text-muted">{t('covers.none')}</p>
  return (
    <ul>
      {capabilities.map((capability) => (
        <li
          key={capability.name}
          className="grid grid-cols-[1.25rem_1fr] gap-x-3 border-b border-hairline px-4 py-2.5 last:border-0"
        >
          <span className="grid h-5 place-items-center">
            <Sign status={capability.status} asking={asking} />
          </span>
          <div className="grid gap-0.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <span className="font-medium">
                  <CapabilityName name={capability.name} />
                </span>
                <span className="text-muted">
                  {': '}
                  {capability.status === 'UNKNOWN' && asking
                    ? t('covers.asking')
                    : t(`covers.status.${capability.status}`)}
                  {capability.byServiceUserKey ? `, ${t('covers.byServiceUserKey')}` : null}
                </span>
              </span>
              {capability.checkedAt ? (
                <span className="text-sm text-muted">
                  {t('covers.checked')} <When at={capability.checkedAt} ago />
                </span>
              ) : null}
            </p>
            <LastProved capability={capability} />
            {capability.reason ? <p className="max-w-[64ch] text-sm">{capability.reason}</p> : null}
            <Mending capability={capability} />
            <AppleSaid words={capability.appleSaid} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Until when it was so, of what Apple lets no longer. */
function LastProved({ capability: { status, provedAt } }: { capability: Capability }) {
  const t = useTranslations('integration')
  if (status === 'PROVED' || !provedAt) return null
  return (
    <p className="text-sm text-muted">
      {t('covers.lastProved')} <When at={provedAt} />
    </p>
  )
}

/** Apple's own words stand behind a fold: they help its support, and seldom anybody else. */
function AppleSaid({ words }: { words: string | null }) {
  const t = useTranslations('integration')
  if (!words) return null
  return (
    <details className="text-sm text-muted">
      <summary className="w-fit cursor-pointer">{t('covers.details')}</summary>
      <p className="max-w-[64ch]">{t('covers.appleSaid', { words })}</p>
    </details>
  )
}

function Mending({ capability: { hint, actor, status, rolesNeeded } }: { capability: Capability }) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  if (status === 'UNKNOWN') return null
  return (
    <>
      {rolesNeeded && status === 'REFUSED' ? (
        <p className="text-sm">{t('covers.roles', { roles: rolesNeeded })}</p>
      ) : null}
      {hint ? <p className="max-w-[64ch] text-sm text-muted">{hint}</p> : null}
      {actor ? (
        <p className="text-sm text-muted">{states('whoCanMend', { who: states(`actor.${actor}`) })}</p>
      ) : null}
    </>
  )
}

function CapabilityName({ name }: { name: string }) {
  const t = useTranslations('integration')
  const key = `covers.name.${name}` as `covers.name.${keyof Words['integration']['covers']['name']}` // `has` asks if it is
  return <>{t.has(key) ? t(key) : name}</>
}

/** A ring while Apple is being asked. */
function Sign({ status, asking }: { status: CapabilityStatus; asking: boolean }) {
  if (status !== 'UNKNOWN' || !asking) return <VerdictSign verdict={verdicts[status]} />
  return (
    <span className="text-progress">
      <Ring />
    </span>
  )
}

const verdicts = { PROVED: 'yes', REFUSED: 'no', UNKNOWN: 'unknown' } as const
