import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { PageOf, WindowRequest } from '../views.ts'
import { readMailbox, type KeptMailView } from './read-mailbox.ts'

/** Mails, as people meet them. */
export interface MailCore {
  /** What was mailed to whom, newest first; null where there is no mailbox. */
  mailbox(actor: Actor, page: WindowRequest): Promise<PageOf<KeptMailView> | null>
}

/** Mails, bound to what they work with. */
export const createMailCore = (deps: Deps): MailCore => ({
  mailbox: (actor, page) => readMailbox(deps, actor, page),
})
