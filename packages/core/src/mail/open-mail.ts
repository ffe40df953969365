import type { MailRow } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import type { StoredMail } from './mail-texts.pure.ts'

/** A mail with what lies sealed in it, for the moment in which it is written out. @throws {VaultError} when it does not open. */
export async function openMail(deps: Deps, mail: MailRow): Promise<StoredMail> {
  const { id, workspaceId, template, params, sealed } = mail
  if (sealed === null) return mail
  const secret = await deps.vault.open({ workspaceId, credentialId: id }, sealed)
  return { template, params: { ...params, secret } }
}
