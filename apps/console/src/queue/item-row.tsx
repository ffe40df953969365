import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNow } from '../design/clock.ts'
import { Glyph } from '../design/glyph.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { loadWords } from '../words/words.ts'
import { ItemActions } from './item-actions.tsx'
import { itemWay } from './item-way.ts'
import { spanOf } from './time-left.ts'
import { useItem } from './use-item.ts'

// The overview is the first load, and few of its rows wait for a code.
const EnterCode = lazy(async () => {
  const [part] = await Promise.all([import('./enter-code.tsx'), loadWords('code')])
  return { default: part.EnterCode }
})

interface ItemRowProps {
  item: ActionItemRowFragment
  workspace: string
  /** The member who looks. */
  me: string
  mayManage: boolean
  /** It is no longer in the list that is shown. */
  isGone?: boolean
  /** Whether it is chosen, to be changed together with others; absent where none can be. */
  choose?: { on: boolean; toggle: () => void } | undefined
}

/** What a person must do: until when, what, for whom, whose it is, and how to do it. */
export function ItemRow({ item, workspace, me, mayManage, isGone = false, choose }: ItemRowProps) {
  const t = useTranslations('queue')
  const changes = useItem(item.id)
  const [entering, setEntering] = useState(false)
  const others = item.claim && item.claim.by.id !== me
  /** Whoever opens the box is at it, so that nobody burns a try with the same code. */
  const enter = async () => {
    if (!mayManage || (await changes.claim())) setEntering(true)
  }
  const leave = async () => {
    setEntering(false)
    if (mayManage) await changes.claim(true)
  }
  const prefix = `${item.client.name}: `
  const state =
    item.kind === 'CODE' ? 'AWAITING_CODE' : item.kind === 'INVITE' ? 'PENDING' : item.integration?.state
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-3 gap-y-2 border-b border-hairline px-4 py-3 last:border-0 has-[a[data-item]:focus-visible]:bg-accent-tint @3xl:grid-cols-[6.5rem_1rem_minmax(0,1fr)_auto]">
      <div className="numbers col-start-3 row-start-1 flex items-start gap-2 text-sm text-muted @3xl:col-start-1 @3xl:pt-0.5">
        {choose ? (
          <input
            type="checkbox"
            aria-label={t('bulk.choose', { client: item.client.name, kind: t(`kind.${item.kind}`) })}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            checked={choose.on}
            onChange={choose.toggle}
          />
        ) : null}
        <Clock item={item} />
      </div>
      <span className="col-start-1 row-start-1 pt-0.5 @3xl:col-start-2">
        <Glyph state={state ?? 'PENDING'} />
      </span>
      <div className="col-start-2 row-start-1 grid min-w-0 gap-0.5 @3xl:col-start-3">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link
            {...itemWay(item, workspace).open}
            data-item={item.id}
            className="font-medium underline-offset-2 outline-offset-2 hover:underline"
          >
            {t(`kind.${item.kind}`)}
          </Link>
          <Link
            to="/w/$workspace/clients/$slug/overview"
            params={{ workspace, slug: item.client.slug }}
            preload={false}
            dir="auto"
            className="underline-offset-2 hover:underline"
          >
            {item.client.name}
          </Link>
        </p>
        <p className="max-w-[72ch]">
          {item.title.startsWith(prefix) ? item.title.slice(prefix.length) : item.title}
        </p>
        {isGone ? <p className="text-sm font-medium text-muted">{t('news.gone')}</p> : null}
        <Facts item={item} me={me} />
        <ProblemText id={`${item.id}-problem`} problem={changes.problem} />
      </div>
      <div className="col-span-2 col-start-2 @3xl:col-span-1 @3xl:col-start-4 @3xl:row-start-1">
        <ItemActions
          item={item}
          workspace={workspace}
          me={me}
          mayManage={mayManage}
          changes={changes}
          onCode={() => void (entering ? leave() : enter())}
          entering={entering}
        />
      </div>
      {entering && item.kind === 'CODE' && item.integration && !others ? (
        <div className="col-span-2 col-start-2 @3xl:col-span-2 @3xl:col-start-3">
          <Suspense>
            <EnterCode integrationId={item.integration.id} />
          </Suspense>
        </div>
      ) : null}
    </li>
  )
}

/** What is left until the deadline; without one, for how long it waits. */
function Clock({ item: { dueAt, createdAt } }: { item: ActionItemRowFragment }) {
  const t = useTranslations('queue')
  const nowMs = useNow()
  const leftMs = dueAt ? Date.parse(dueAt) - nowMs : null
  if (leftMs !== null && leftMs <= 0) return t('when.over')
  const span = spanOf(leftMs ?? nowMs - Date.parse(createdAt), leftMs !== null)
  const text = span.unit === 'clock' ? t('span.clock', span) : t(`span.${span.unit}`, { count: span.count })
  return t(leftMs === null ? 'when.since' : 'when.due', { span: text })
}

/** Whose it is, who is at it, what waits for it, and what was done about it so far. */
function Facts({ item, me }: { item: ActionItemRowFragment; me: string }) {
  const t = useTranslations('queue')
  const { assignee, claim, impact, remindedAt, snoozedUntil } = item
  const whose =
    assignee === null
      ? t('by.nobody')
      : assignee.id === me
        ? t('by.me')
        : t('by.other', { name: assignee.name })
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-muted">
      <span className={assignee === null ? 'font-medium text-warn' : ''}>{whose}</span>
      {claim ? (
        <span className="font-medium text-progress">
          {claim.by.id === me ? t('claimedByMe') : t('claimed', { name: claim.by.name })}
        </span>
      ) : null}
      {impact.apps > 0 ? <span>{t('impact', impact)}</span> : null}
      {remindedAt ? (
        <span>
          {t('reminded')} <When at={remindedAt} ago />
        </span>
      ) : null}
      {snoozedUntil ? (
        <span>
          {t('snoozed')} <When at={snoozedUntil} />
        </span>
      ) : null}
    </p>
  )
}
