import { applePages as pages } from './apple-pages.ts'
import type { ReasonEntry } from './reasons.ts'

/** What keeps the API key of the workspace's own Apple user from showing an account's apps; its reports go on by its token. */
export const serviceUserReasons = {
  OUR_KEY_REFUSED: () => ({
    message:
      'Apple no longer accepts the API key of our Apple user, so apps, products and what else it showed are not kept in step. Sales and payments go on by its token.',
    hint: 'An owner or admin registers another key under Settings › Service user; everything goes on by itself then.',
    actor: 'WORKSPACE_ADMIN',
  }),
  OUR_KEY_REACHES_NOT: () => ({
    message:
      'The API key of our Apple user shows none of the apps that this account’s reports name. Sales and payments come by its token.',
    hint: "Apple may not let the key of a user into every account that the user works for, or the client's Admin limits our user to other apps. A team key beside it shows them.",
    actor: 'CLIENT_ADMIN',
    page: pages.people,
  }),
} satisfies Record<string, ReasonEntry>
