import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { MyIntegrationsDocument } from '../mine/mine.graphql.ts'
import { loadWords } from '../words/words.ts'
import { root } from './root.ts'
import { workspace } from './workspace.ts'

/** The short address: of the workspace where one is at home. */
export const mineDoor = createRoute({
  getParentRoute: () => root,
  path: '/me/integrations',
  beforeLoad: async ({ context }) => {
    const viewer = await context.session.viewer()
    if (!viewer) throw redirect({ to: '/signin', search: { to: '/me/integrations' } })
    throw redirect({ to: '/w/$workspace/me/integrations', params: { workspace: viewer.workspace.slug } })
  },
})

/** What a person connected for themselves. */
export const mine = createRoute({
  getParentRoute: () => workspace,
  path: 'me/integrations',
  loader: async ({ context }) => {
    void context.api.query(MyIntegrationsDocument, { owns: context.viewer.role === 'OWNER' }).toPromise()
    await loadWords('mine', 'connect', 'client-picker', 'clients')
  },
  component: lazyRouteComponent(() => import('../mine/mine-page.tsx'), 'MinePage'),
})
