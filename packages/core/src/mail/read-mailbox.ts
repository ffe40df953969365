import { mailQueries, workspaceQueries, type MailRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toWindow, toWindowOf } from '../paging.ts'
import { VaultError } from '../vault/vault.ts'
import type { PageOf, WindowRequest } from '../views.ts'
import { hasMailbox } from './mail-route.ts'
import type { MailLink } from './mail-text.ts'
import type { StoredMail } from './mail-texts.pure.ts'
import { openMail } from './open-mail.ts'
import { renderMail } from './render-mail.pure.ts'

/** A mail that went nowhere, to be read here. */
export interface KeptMailView {
  id: string
  to: string
  subject: string
  text: string
  links: MailLink[]
  createdAt: Date
}

/**
 * What is mailed to whom, newest first: to who reaches everything all mails, to others their own. Null where there is no
 * mailbox, as in production.
 */
export async function readMailbox(
  deps: Deps,
  actor: Actor,
  page: WindowRequest,
): Promise<PageOf<KeptMailView> | null> {
  const window = toWindow(page)
  const found = await deps.db.read(reachOf(actor), async (tx) => {
    const workspace = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
    return hasMailbox(deps.mail, workspace)
      ? { workspace, mails: await mailQueries.listMails(tx, window) }
      : null
  })
  if (!found) return null
  const place = { publicUrl: deps.mail.publicUrl, workspace: found.workspace }
  const opened = new Map<string, StoredMail>()
  for (const mail of found.mails.rows) opened.set(mail.id, await openOrWithout(deps, mail))
  return toWindowOf(found.mails, window, (mail) => {
    const { subject, text, links } = renderMail(opened.get(mail.id) ?? mail, place)
    return { id: mail.id, to: mail.address, subject, text, links, createdAt: mail.createdAt }
  })
}

/** A mail whose key is gone is shown without what lay sealed in it. */
const openOrWithout = (deps: Deps, mail: MailRow): Promise<StoredMail> =>
  openMail(deps, mail).catch((error: unknown) => {
    if (error instanceof VaultError) return mail
    throw error
  })
