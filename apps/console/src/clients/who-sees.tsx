import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { ClientAccessDocument } from '../access/access.graphql.ts'
import { Card } from '../design/card.tsx'
import type { SeeingFragment } from '../graphql/graphql.ts'

/** So many people are named before the page that names all. */
const NAMED = 5

/** Who can see a client, in short. */
export function WhoSees({ slug, workspace }: { slug: string; workspace: string }) {
  const t = useTranslations('access')
  const [{ data }] = useQuery({ query: ClientAccessDocument, variables: { slug } })
  const client = data?.client
  if (!client?.visibleTo) return null
  const { nodes, totalCount } = client.visibleTo
  return (
    <Card title={t('client.title', { count: totalCount })}>
      <div className="grid gap-3">
        <People nodes={nodes} />
        <p className="text-sm text-muted">{client.personal ? t('client.personal') : <Sum nodes={nodes} />}</p>
        <p>
          <Link
            to="/w/$workspace/clients/$slug/access"
            params={{ workspace, slug }}
            className="text-accent underline underline-offset-2"
          >
            {t('client.more')}
          </Link>
        </p>
      </div>
    </Card>
  )
}

function People({ nodes }: Pick<SeeingFragment, 'nodes'>) {
  const t = useTranslations('access')
  const shell = useTranslations('shell')
  return (
    <ul className="grid gap-1">
      {nodes.slice(0, NAMED).map(({ id, name, kind, role }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-3">
          <span>{name}</span>
          <span className="text-sm text-muted">
            {kind === 'TOKEN' ? t('token', { role: shell(`role.${role}`) }) : shell(`role.${role}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How many by what, each by the widest of their grants. */
function Sum({ nodes }: Pick<SeeingFragment, 'nodes'>) {
  const t = useTranslations('access')
  const by = (scope: string) => nodes.filter(({ because }) => because[0]?.scope === scope).length
  const parts = [
    { key: 'wide', count: by('EVERYTHING') },
    { key: 'granted', count: by('CLIENT') },
    { key: 'apps', count: by('APP') },
  ] as const
  return (
    <>{parts.flatMap(({ key, count }) => (count > 0 ? t(`client.${key}`, { count }) : [])).join(' · ')}</>
  )
}
