import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Glyph } from '../design/glyph.tsx'
import { When } from '../design/when.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'

/** What a person must do, each with its client and who has it. */
export function NeedsYou({
  items,
  workspace,
}: {
  items: readonly ActionItemRowFragment[]
  workspace: string
}) {
  const t = useTranslations('overview')
  if (items.length === 0) {
    return (
      <p className="flex items-center gap-2 p-4 text-muted">
        <Glyph state="ACTIVE" />
        {t('needs.none')}
      </p>
    )
  }
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} className="flex gap-3 border-b border-hairline px-4 py-3 last:border-0">
          <span className="pt-0.5">
            <Glyph state={item.integration?.state ?? 'PENDING'} />
          </span>
          <div className="grid gap-0.5">
            <Target item={item} workspace={workspace} />
            <p className="text-sm text-muted">
              {item.title.includes(item.client.name) ? '' : `${item.client.name} · `}
              {item.assignee ? t('needs.assignee', { name: item.assignee.name }) : t('needs.unassigned')}{' '}
              {'·'}{' '}
              {item.dueAt ? (
                <>
                  {t('needs.due')} <When at={item.dueAt} />
                </>
              ) : (
                <When at={item.createdAt} ago />
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Target({ item, workspace }: { item: ActionItemRowFragment; workspace: string }) {
  const style = 'font-medium underline-offset-2 hover:underline'
  if (!item.integration) {
    return (
      <Link
        to="/w/$workspace/clients/$slug/overview"
        params={{ workspace, slug: item.client.slug }}
        className={style}
      >
        {item.title}
      </Link>
    )
  }
  return (
    <Link
      // New apps are decided about where they are listed.
      to={
        item.kind === 'NEW_APPS'
          ? '/w/$workspace/integrations/$id/apps'
          : '/w/$workspace/integrations/$id/summary'
      }
      params={{ workspace, id: item.integration.id }}
      className={style}
    >
      {item.title}
    </Link>
  )
}
