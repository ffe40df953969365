import type { ActionItemRowFragment } from '../graphql/graphql.ts'

const page = {
  summary: '/w/$workspace/integrations/$id/summary',
  apps: '/w/$workspace/integrations/$id/apps',
  connect: '/w/$workspace/connect/$id/connect',
  client: '/w/$workspace/clients/$slug/overview',
} as const

/** What the button of an item says. */
export type Way = 'code' | 'renew' | 'continue' | 'apps' | 'open'

const ways: Partial<
  Record<ActionItemRowFragment['kind'], { says: Way; to: (typeof page)[keyof typeof page] }>
> = {
  CODE: { says: 'code', to: page.summary },
  RENEW: { says: 'renew', to: page.connect },
  REVOKED: { says: 'renew', to: page.connect },
  EXPIRING: { says: 'renew', to: page.connect },
  CONTINUE: { says: 'continue', to: page.connect },
  // New apps are decided about where they are listed.
  NEW_APPS: { says: 'apps', to: page.apps },
}

/** Where an item is done, what that is called, and where it is looked at. */
export function itemWay({ kind, client, integration }: ActionItemRowFragment, workspace: string) {
  const params = { workspace, id: integration?.id ?? '', slug: client.slug }
  if (!integration)
    return { says: 'open' as const, act: { to: page.client, params }, open: { to: page.client, params } }
  const way = ways[kind] ?? { says: 'open' as const, to: page.summary }
  const open = { to: kind === 'NEW_APPS' ? page.apps : page.summary, params }
  return { says: way.says, act: { to: way.to, params }, open }
}
