import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useListFormat } from '../format/use-list-format.ts'
import type { IntegrationDetailFragment, IntegrationState } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { IntegrationImpactDocument } from './impact.graphql.ts'

const BROKEN: readonly IntegrationState[] = ['NEEDS_REAUTH', 'REVOKED', 'LOCKED']

/** So many are named here; the page that lists them all, with their reasons, is a press away. */
const mostNames = 8

interface ImpactNoteProps {
  integration: IntegrationDetailFragment
  workspace: string
}

/** What an access that is shut concerns: the apps that get nothing new, and who sees them. */
export function ImpactNote({ integration, workspace }: ImpactNoteProps) {
  const t = useTranslations('integration.impact')
  const mayName = useMay()('member.read')
  const { id, state, appCount, client } = integration
  if (!BROKEN.includes(state)) return null
  return (
    <div className="grid gap-1 text-sm">
      <p>{t('apps', { count: appCount })}</p>
      {mayName ? <SeenBy id={id} slug={client.slug} workspace={workspace} /> : null}
    </div>
  )
}

function SeenBy({ id, slug, workspace }: { id: string; slug: string; workspace: string }) {
  const t = useTranslations('integration.impact')
  const list = useListFormat()
  const [{ data }] = useQuery({ query: IntegrationImpactDocument, variables: { id } })
  const seeing = data?.integration?.client.visibleTo
  if (!seeing) return null
  const named = seeing.nodes.filter(({ kind }) => kind === 'PERSON').slice(0, mostNames)
  const tokens = seeing.nodes.filter(({ kind }) => kind === 'TOKEN').length
  const beyond = seeing.totalCount - tokens - named.length
  const names = list([
    ...named.map(({ name }) => name),
    ...(beyond > 0 ? [t('more', { count: beyond })] : []),
    ...(tokens > 0 ? [t('tokens', { count: tokens })] : []),
  ])
  return (
    <p className="flex flex-wrap gap-x-2">
      <span dir="auto">{t('people', { names })}</span>
      <Link
        to="/w/$workspace/clients/$slug/access"
        params={{ workspace, slug }}
        className="underline underline-offset-2"
      >
        {t('why')}
      </Link>
    </p>
  )
}
