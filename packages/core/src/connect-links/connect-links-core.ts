import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { BulkChangeView } from '../bulk/start-change.ts'
import { askClients, type AskClientsInput, type AskedView } from '../many-links/ask-clients.ts'
import { changeConnectLinks, type ChangeLinksInput } from '../many-links/change-links.ts'
import { exportLinks, type ExportLinksInput, type LinksFile } from '../many-links/export-links.ts'
import { listConnectLinks, type LinkFilter } from '../many-links/read-links.ts'
import type { PageOf, WindowRequest } from '../views.ts'
import type { ChangeConnectLinkInput } from './change-connect-link.ts'
import { confirmConnectLink } from './confirm-connect-link.ts'
import { createConnectLink, type CreateConnectLinkInput, type NewConnectLink } from './create-connect-link.ts'
import { finishLink, type FinishLinkInput } from './finish-link.ts'
import { lookAtLink, type LinkSecrets } from './look-at-link.ts'
import type { ConnectLinkView, LinkReceiptView, OpenLinkView } from './link-views.ts'
import { connectLinksOf } from './read-connect-links.ts'
import { readReceipt } from './read-receipt.ts'
import { revokeConnectLink } from './revoke-connect-link.ts'
import { startLink, type StartedLink } from './start-link.ts'
import { watchLinks } from './watch-links.ts'
import { stepLink, type StepLinkInput } from './step-link.ts'
import { createTries } from './tries.pure.ts'
import { submitLinkAdminKey, type SubmitLinkAdminKeyInput } from './submit-link-admin-key.ts'
import { submitLinkInvite, type SubmitLinkInviteInput } from './submit-link-invite.ts'
import {
  submitLinkReporter,
  type SubmitLinkReporterInput,
  type SubmittedReporter,
} from './submit-link-reporter.ts'
import { submitLinkKey, type SubmitLinkKeyInput, type SubmittedKey } from './submit-link-key.ts'

/** Pages on which clients connect without an account. */
export interface ConnectLinksCore {
  /** Its address is told here and never again. @throws {DomainError} NOT_FOUND, FORBIDDEN, INVALID, CONFLICT. */
  create(actor: MemberActor, input: CreateConnectLinkInput): Promise<NewConnectLink>
  /** The newest of a client. @throws {DomainError} FORBIDDEN. */
  ofClient(actor: Actor, clientId: string): Promise<ConnectLinkView[]>
  /** Those of a client and then again after each step, until `signal` aborts or it is out of reach. */
  watch(actor: Actor, clientId: string, signal: AbortSignal): AsyncGenerator<ConnectLinkView[]>
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT once it was confirmed. */
  revoke(actor: MemberActor, input: ChangeConnectLinkInput): Promise<ConnectLinkView>
  /** The account behind it is the client's. @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT where nothing waits. */
  confirm(actor: MemberActor, input: ChangeConnectLinkInput): Promise<ConnectLinkView>
  /** Those within reach, newest first. @throws {DomainError} FORBIDDEN, INVALID for the page. */
  list(actor: Actor, page: WindowRequest & LinkFilter): Promise<PageOf<ConnectLinkView>>
  /** One for each of many clients, as one job. @throws {DomainError} INVALID, FORBIDDEN. */
  askMany(actor: MemberActor, input: AskClientsInput): Promise<AskedView>
  /** Reminds of many or ends them, as one job. @throws {DomainError} INVALID, FORBIDDEN. */
  changeMany(actor: MemberActor, input: ChangeLinksInput): Promise<BulkChangeView>
  /** As CSV, on request with the addresses that went out to nobody yet. @throws {DomainError} INVALID, FORBIDDEN. */
  export(actor: MemberActor, input: ExportLinksInput): Promise<LinksFile>
}

/** What the holder of a link asks, who is nobody's member: a secret of it says which one. */
export interface OpenLinkCore {
  /** Whoever fails too often from one network address is answered as if nothing were open. */
  look(secrets: LinkSecrets, address: string): Promise<OpenLinkView | null>
  start(input: { token: string; takeOver: boolean }, address: string): Promise<StartedLink>
  /** These: @throws {DomainError} NOT_FOUND where the session's link is not open. */
  step(session: string | null, input: StepLinkInput): Promise<OpenLinkView | null>
  submit(session: string | null, input: SubmitLinkKeyInput): Promise<SubmittedKey>
  /** An Admin's key beside it, used once. @throws {DomainError} with every finding at its field, CONFLICT, NOT_FOUND. */
  submitAdminKey(session: string | null, input: SubmitLinkAdminKeyInput): Promise<SubmittedKey>
  submitReporter(session: string | null, input: SubmitLinkReporterInput): Promise<SubmittedReporter>
  submitInvite(session: string | null, input: SubmitLinkInviteInput): Promise<OpenLinkView | null>
  finish(session: string | null, input: FinishLinkInput): Promise<{ receipt: string }>
  receipt(token: string, address: string): Promise<LinkReceiptView | null>
}

export const createConnectLinksCore = (deps: Deps): ConnectLinksCore => ({
  create: (actor, input) => createConnectLink(deps, actor, input),
  ofClient: (actor, clientId) => connectLinksOf(deps, actor, clientId),
  watch: (actor, clientId, signal) => watchLinks(deps, actor, clientId, signal),
  revoke: (actor, input) => revokeConnectLink(deps, actor, input),
  confirm: (actor, input) => confirmConnectLink(deps, actor, input),
  list: (actor, page) => listConnectLinks(deps, actor, page),
  askMany: (actor, input) => askClients(deps, actor, input),
  changeMany: (actor, input) => changeConnectLinks(deps, actor, input),
  export: (actor, input) => exportLinks(deps, actor, input),
})

export function createOpenLinkCore(deps: Deps): OpenLinkCore {
  const tries = createTries()
  const counted = async <Answer>(
    address: string,
    nothing: Answer,
    ask: () => Promise<Answer>,
    isNothing: (answer: Answer) => boolean,
  ): Promise<Answer> => {
    if (tries.tooMany(address, deps.now())) return nothing
    const answer = await ask()
    if (isNothing(answer)) tries.failed(address, deps.now())
    return answer
  }
  const isNull = (answer: unknown) => answer === null
  return {
    look: (secrets, address) => counted(address, null, () => lookAtLink(deps, secrets), isNull),
    start: (input, address) =>
      counted<StartedLink>(
        address,
        { outcome: 'CLOSED' },
        () => startLink(deps, input),
        ({ outcome }) => outcome === 'CLOSED',
      ),
    step: (session, input) => stepLink(deps, session, input),
    submit: (session, input) => submitLinkKey(deps, session, input),
    submitAdminKey: (session, input) => submitLinkAdminKey(deps, session, input),
    submitReporter: (session, input) => submitLinkReporter(deps, session, input),
    submitInvite: (session, input) => submitLinkInvite(deps, session, input),
    finish: (session, input) => finishLink(deps, session, input),
    receipt: (token, address) => counted(address, null, () => readReceipt(deps, token), isNull),
  }
}
