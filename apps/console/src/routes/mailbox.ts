import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { loadWords } from '../words/words.ts'
import { root } from './root.ts'
import { workspace } from './workspace.ts'

/** The short address: of the workspace where one is at home. */
export const mailboxDoor = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  beforeLoad: async ({ context }) => {
    const viewer = await context.session.viewer()
    if (!viewer) throw redirect({ to: '/signin', search: { to: '/mailbox' } })
    throw redirect({ to: '/w/$workspace/mailbox', params: { workspace: viewer.workspace.slug } })
  },
})

/** Mails that went nowhere. */
export const mailbox = createRoute({
  getParentRoute: () => workspace,
  path: 'mailbox',
  loader: () => loadWords('mailbox', 'list'),
  component: lazyRouteComponent(() => import('../mailbox/mailbox-page.tsx'), 'MailboxPage'),
})
