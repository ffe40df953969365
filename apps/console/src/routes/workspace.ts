import { createRoute, redirect } from '@tanstack/react-router'
import { FailedAlone } from '../shell/failed.tsx'
import { Shell } from '../shell/shell.tsx'
import { root } from './root.ts'

/** The pages of one workspace; a stranger is sent to sign in, and back afterwards. */
export const workspace = createRoute({
  getParentRoute: () => root,
  path: '/w/$workspace',
  beforeLoad: async ({ context, params, location }) => {
    const viewer = await context.session.viewer(params.workspace)
    if (!viewer) throw redirect({ to: '/signin', search: { to: location.href } })
    return { viewer, api: context.session.api(params.workspace) }
  },
  component: Shell,
  errorComponent: FailedAlone,
})
