import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { isVisibleLine } from '../typed-text.pure.ts'
import { keepGiven } from './keep-given.ts'
import { lookAtLink } from './look-at-link.ts'
import type { OpenLinkView } from './link-views.ts'
import { assertOffered } from './open-link-view.ts'
import { getHeld, notOpen, readHeld } from './stranger.ts'

/** The account to which somebody invites the agency's Apple user. */
export interface SubmitLinkInviteInput {
  /** Its name at Apple, by which it is recognised. */
  accountName: string
}

const longestName = 120

/**
 * Notes to which account our user is invited. Nothing secret changes hands; what Apple shows of it is told on the page, and
 * it becomes an integration once the agency has confirmed the account.
 * @throws {DomainError} INVALID at `accountName`, METHOD_OFF; NOT_FOUND where the link is not open.
 */
export async function submitLinkInvite(
  deps: Deps,
  session: string | null,
  input: SubmitLinkInviteInput,
): Promise<OpenLinkView | null> {
  const held = await getHeld(deps, session)
  const name = input.accountName.trim()
  if (!isVisibleLine(name) || name.length > longestName) throw unnamed()
  const row = await readHeld(deps, held)
  if (!row) throw notOpen()
  await deps.db.write(reachOf(held.actor), async (tx) => {
    await assertOffered(deps, tx, row, 'SERVICE_USER_INVITE')
    const account = { number: null, name, vendorNumbers: [] }
    const team = { name, issuerId: null, appCount: 0, apps: [], accounts: [account], findings: [] }
    await keepGiven(deps, tx, held, async () => ({
      method: 'SERVICE_USER_INVITE',
      credentialId: null,
      team,
    }))
  })
  return lookAtLink(deps, { session })
}

const unnamed = () =>
  problem('INVALID', `The account needs its name of 1 to ${longestName} characters, on one line.`, {
    field: 'accountName',
    hint: 'It stands at the top right of App Store Connect, beside your own name.',
  })
