import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '../design/button.tsx'
import { MoreMenu } from '../design/more-menu.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { itemWay } from './item-way.ts'
import type { ItemChanges } from './use-item.ts'

const AssignDialog = lazy(async () => ({ default: (await import('./assign-dialog.tsx')).AssignDialog }))
const SnoozeDialog = lazy(async () => ({ default: (await import('./snooze-dialog.tsx')).SnoozeDialog }))

interface ItemActionsProps {
  item: ActionItemRowFragment
  workspace: string
  me: string
  mayManage: boolean
  changes: ItemChanges
  /** Opens the box for a code, or closes it. */
  onCode: () => void
  entering: boolean
}

/** The one thing that helps, taking it, and behind a menu what people agree about it. */
export function ItemActions({ item, workspace, me, mayManage, changes, onCode, entering }: ItemActionsProps) {
  const t = useTranslations('queue')
  const may = useMay()
  const mayAssign = may('member.read')
  const mayConnect = may('integration.connect')
  const [asking, setAsking] = useState<'assign' | 'snooze'>()
  const { act, says } = itemWay(item, workspace, mayConnect)
  const { assignee, claim, snoozedUntil } = item
  const name = assignee && assignee.id !== me ? assignee.name : null
  const { integration } = item
  const more = [
    ...(item.kind === 'INVITE' && integration && mayConnect
      ? [{ label: t('actions.remindClient'), run: () => void changes.remindClient(integration.id) }]
      : []),
    ...(mayAssign ? [{ label: t('actions.assign'), run: () => setAsking('assign') }] : []),
    snoozedUntil
      ? { label: t('actions.back'), run: () => void changes.snooze(null) }
      : { label: t('actions.snooze'), run: () => setAsking('snooze') },
    ...(assignee?.id === me
      ? []
      : [
          {
            label: name === null ? t('actions.remindAny') : t('actions.remind', { name }),
            run: () => void changes.remind(),
          },
        ]),
    ...(claim?.by.id === me ? [{ label: t('actions.release'), run: () => void changes.claim(true) }] : []),
  ]
  return (
    <div className="flex flex-wrap items-center gap-2">
      {says === 'code' ? (
        <Button kind="primary" aria-expanded={entering} onClick={onCode}>
          {t('go.code')}
        </Button>
      ) : (
        <Link {...act} className={buttonClass(says === 'open' ? 'secondary' : 'primary')}>
          {t(`go.${says}`)}
        </Link>
      )}
      {mayManage && assignee?.id !== me ? (
        <Button busy={changes.busy} onClick={() => void changes.assign(me, t('by.me'))} data-take={item.id}>
          {t('take')}
        </Button>
      ) : null}
      {mayManage ? <MoreMenu label={t('more', { client: item.client.name })} actions={more} /> : null}
      <Suspense>
        {asking === 'assign' ? (
          <AssignDialog item={item} changes={changes} onClose={() => setAsking(undefined)} />
        ) : null}
        {asking === 'snooze' ? (
          <SnoozeDialog item={item} changes={changes} onClose={() => setAsking(undefined)} />
        ) : null}
      </Suspense>
    </div>
  )
}
