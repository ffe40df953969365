import type { ActionItemRowFragment } from '../graphql/graphql.ts'

const page = {
  summary: '/w/$workspace/integrations/$id/summary',
  apps: '/w/$workspace/integrations/$id/apps',
  connect: '/w/$workspace/connect/$id/connect',
  client: '/w/$workspace/clients/$slug/overview',
} as const

/** What the button of an item says. */
export type Way = 'code' | 'renew' | 'continue' | 'apps' | 'confirm' | 'open'

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
  // Whose account it is, the client's page asks, beside what was given.
  CONFIRM: { says: 'confirm', to: page.client },
}

/** What of an item says where it is done. */
interface ItemPlace {
  kind: ActionItemRowFragment['kind']
  client: { slug: string }
  integration: { id: string } | null
}

/** Where an item is done, what that is called, and where it is looked at. Who may not do it is led to look. */
export function itemWay({ kind, client, integration }: ItemPlace, workspace: string, mayDo = true) {
  const params = { workspace, id: integration?.id ?? '', slug: client.slug }
  const says = (mayDo ? ways[kind]?.says : null) ?? 'open'
  if (!integration) return { says, act: { to: page.client, params }, open: { to: page.client, params } }
  const open = { to: kind === 'NEW_APPS' ? page.apps : page.summary, params }
  return { says, act: mayDo ? { to: ways[kind]?.to ?? page.summary, params } : open, open }
}
