import { applePages as pages } from './apple-pages.ts'
import { reporterReasons } from './reporter-reasons.ts'
import type { Page, RemedyActor } from './domain-error.ts'
import { serviceUserReasons } from './service-user-reasons.ts'
import { signInReasons } from './sign-in-reasons.ts'

/** Values that fill a reason's sentence. */
export type ReasonParams = Record<string, string | number>

/** A reason as people meet it. */
export interface ReasonText {
  message: string
  hint: string | null
  actor: RemedyActor
  page: Page | null
}

/** What a code says, as a catalogue holds it. */
export type ReasonEntry = (params: ReasonParams) => {
  message: string
  hint?: string
  actor: RemedyActor
  page?: Page
}

const catalogue = {
  ...reporterReasons,
  ...signInReasons,
  ...serviceUserReasons,
  KEY_REFUSED: () => ({
    message:
      'Apple refuses this key. Most likely the key ID belongs to another key, the issuer ID to another team, or the key was revoked; Apple gives one answer for all three.',
    hint: 'Compare the key ID with the name of the file (AuthKey_KEYID.p8) and the issuer ID with the line above the list of keys. If both are right, the key was revoked: make a new one.',
    actor: 'YOU',
    page: pages.keys,
  }),
  KEY_REVOKED: () => ({
    message:
      'Apple no longer accepts this key, which has worked before: most likely it was revoked. What is here stays.',
    hint: "The client's Admin can say whether it was revoked, and make a new key.",
    actor: 'CLIENT_ADMIN',
    page: pages.keys,
  }),
  CLOCK_SKEW: ({ seconds }) => ({
    message: `This server's clock differs from Apple's${by(seconds, ' by', ' s')}, so Apple rejects its tokens. The key may be fine.`,
    hint: 'Your operator can correct the clock of the machine that Gatehouse runs on.',
    actor: 'WORKSPACE_ADMIN',
  }),
  KEY_UNUSABLE: () => ({
    message: 'The stored key cannot sign any more.',
    hint: 'Connect again with the .p8 file.',
    actor: 'YOU',
  }),
  KEY_REMOVED: () => ({
    message: 'The key was removed when this integration was archived. Its apps and history are here.',
    hint: 'Connect a key in its place, and it goes on.',
    actor: 'YOU',
  }),
  KEY_LEAKED: () => ({
    message: 'The key leaked, so it is not asked with any more. Its apps and history are here.',
    hint: "With the key that takes its place everything goes on. The client's Admin revokes the old one at Apple.",
    actor: 'CLIENT_ADMIN',
    page: pages.keys,
  }),
  SEAL_KEY_MISSING: () => ({
    message:
      "The key file of this Gatehouse does not hold what sealed this account's key, so Apple cannot be asked.",
    hint: 'Your operator puts the right key file back; then everything goes on by itself.',
    actor: 'WORKSPACE_ADMIN',
  }),
  NO_SIMULATOR: () => ({
    message: 'This is a demo workspace, which talks to the simulator alone, and no simulator runs here.',
    hint: 'Your operator starts Gatehouse with its simulator, or makes a real workspace.',
    actor: 'WORKSPACE_ADMIN',
  }),
  AGREEMENT_REQUIRED: () => ({
    message: 'Apple wants a new agreement accepted; until then it answers nothing for this account.',
    hint: "The client's Account Holder signs in at developer.apple.com/account, then App Store Connect › Business, and accepts it.",
    actor: 'CLIENT_ACCOUNT_HOLDER',
    page: pages.agreements,
  }),
  MEMBERSHIP_EXPIRED: () => ({
    message: 'The developer membership of this account has lapsed.',
    hint: "The client's Account Holder renews it.",
    actor: 'CLIENT_ACCOUNT_HOLDER',
    page: pages.membership,
  }),
  TEAM_NOT_FOUND: () => ({
    message: 'Apple finds no developer team behind this account.',
    hint: "The client's Account Holder checks the membership; if it is active, Apple Support can say why.",
    actor: 'CLIENT_ACCOUNT_HOLDER',
    page: pages.membership,
  }),
  ROLE_INSUFFICIENT: ({ capability, roles, lost, of }) => ({
    message: `The role of this ${of === 'PERSON' ? 'Apple Account' : 'key'} ${lost ? 'no longer includes' : 'does not include'} ${capability || 'what was asked'}.`,
    hint:
      of === 'PERSON'
        ? `The client's Admin gives its user the role ${roles || 'Sales'}; Apple may take about a day to follow.`
        : `A key's role cannot be changed. The client's Admin makes another key with the access ${roles || 'Sales and Reports (or Admin)'}, and it is connected in place of this one.`,
    actor: 'CLIENT_ADMIN',
    page: of === 'PERSON' ? pages.people : pages.keys,
  }),
  OVER_PRIVILEGED: () => ({
    message:
      'This key can do more than is needed here: it is an Admin key, which may change apps, prices and people.',
    hint: "The client's Admin makes a key with the access Sales and Reports; it takes this one's place without a gap, and then this one is revoked.",
    actor: 'CLIENT_ADMIN',
    page: pages.keys,
  }),
  APPS_NOT_VISIBLE: ({ count, names }) => ({
    message: `${count ? `Apps that this key no longer sees: ${count}` : 'This key no longer sees some apps'}${by(namesTold(count, names), '', '')}. What is here of them stays.`,
    hint: "An individual key sees the apps of its user: the client's Admin gives that user access to them again.",
    actor: 'CLIENT_ADMIN',
    page: pages.people,
  }),
  VENDOR_NUMBER_REFUSED: ({ vendorNumber }) => ({
    message: `Apple does not know ${vendorNumber ? `the vendor number ${vendorNumber}` : 'a vendor number'} for this account.`,
    hint: 'The vendor number stands beside the name of the team under Payments and Financial Reports; it is not the team ID.',
    actor: 'YOU',
    page: pages.vendorNumber,
  }),
  INDIVIDUAL_KEY_LIMITS: ({ capability, roles }) => ({
    message: `An individual key cannot read ${capability || 'sales'}; apps are kept in step.`,
    hint: `For ${capability || 'sales'}, the client's Admin makes a team key with the access ${roles || 'Sales and Reports'}.`,
    actor: 'CLIENT_ADMIN',
    page: pages.keys,
  }),
  ANALYTICS_STOPPED: ({ seenAt }) => ({
    message: `Apple has stopped writing analytics for inactivity${by(String(seenAt ?? '').slice(0, 10), ' (seen since', ')')}: nobody fetched those of the app that was looked at for a long time.`,
    hint: "Apple wants a new request, which an Admin's key alone may make: put one in this key's place, then rotate to a smaller key and have the Admin's key ask first. Where Apple answers that a request is there, the client's Admin deletes the stopped one before; Gatehouse deletes nothing at Apple.",
    actor: 'CLIENT_ADMIN',
    page: pages.keys,
  }),
  REFUSED_BY_APPLE: ({ detail }) => ({
    message: detail
      ? `Apple refuses with words that Gatehouse does not know: “${detail}”`
      : 'Apple refuses and does not say why.',
    hint: "The client's Admin may know what it is about; else Apple Support.",
    actor: 'CLIENT_ADMIN',
  }),
  APPLE_UNREACHABLE: () => ({
    message: 'Apple does not answer, or answers with an error of its own. Gatehouse keeps asking.',
    actor: 'APPLE',
  }),
  APPLE_AWAY: () => ({
    message: 'Apple does not answer at the moment, or with an error of its own.',
    hint: 'Gatehouse asks again by itself, and goes on from here as soon as Apple answers. Nobody has to do anything.',
    actor: 'APPLE',
    page: pages.status,
  }),
  CHECK_UNANSWERED: () => ({
    message: 'Apple did not answer for half an hour, so nobody knows yet whether this works.',
    hint: 'Connect again in a while, with the same key or token; nothing else is lost.',
    actor: 'YOU',
  }),
  APPLE_LATE: () => ({
    message: 'Apple has not published this day yet. Gatehouse asks again by itself.',
    actor: 'APPLE',
  }),
  FILE_UNREADABLE: ({ line, detail }) => ({
    message: `Apple's file for this day cannot be read${by(line, ' (line', ')')}: ${detail || 'its layout is unknown'}`,
    hint: 'The file is kept and can be read again by a newer version of Gatehouse. What was here before stays.',
    actor: 'WORKSPACE_ADMIN',
  }),
  NOT_FETCHED: () => ({
    message: 'Not fetched: bringing this day home was stopped.',
    hint: 'Start a backfill of these days; Apple keeps a day for a year.',
    actor: 'YOU',
  }),
  NEVER_ASKED: () => ({
    message: 'Nobody has asked Apple for these days.',
    hint: 'Start a backfill of them; Apple keeps a day for a year.',
    actor: 'YOU',
  }),
  NO_LONGER_KEPT: () => ({
    message: 'Apple no longer keeps these days: daily reports are there for a year.',
    actor: 'NOBODY',
  }),
  ENGINE_AWAY: () => ({
    message: 'Nothing is fetched at the moment: no worker answers.',
    hint: 'What was asked for is kept, and goes on by itself when a worker is back.',
    actor: 'WORKSPACE_ADMIN',
  }),
  APPLE_LIMIT: ({ minutes }) => ({
    message: `Apple's limit for this key is used up${by(minutes, '; it goes on in about', ' min')}.`,
    hint: 'It goes on by itself. A tenth is kept for what people ask for.',
    actor: 'NOBODY',
  }),
  APPLE_SLOW: () => ({
    message:
      'No file has come for three times as long as usual: most likely Apple is slow, or answers with errors.',
    hint: 'Gatehouse keeps asking, and puts off days that Apple does not answer for.',
    actor: 'APPLE',
  }),
  FETCHING: () => ({ message: 'Still being fetched.', actor: 'NOBODY' }),
} satisfies Record<string, ReasonEntry>

/** Names in brackets, and that there are others; nothing where none is known. */
function namesTold(
  count: string | number | undefined,
  names: string | number | undefined,
): string | undefined {
  if (!names) return undefined
  return `(${names}${Number(count) > String(names).split(', ').length ? ' and others' : ''})`
}

/** A value between its words; nothing at all where there is none. */
function by(value: string | number | undefined, before: string, after: string): string {
  return value ? `${before} ${value}${after}` : ''
}

/** Codes of the catalogue: why access or a delivery is not as it should be. */
export type ReasonCode = keyof typeof catalogue

/** Every code of the catalogue. */
export const reasonCodes = Object.keys(catalogue) as ReasonCode[] // keys of a literal

/** Whether a code is one of the catalogue's. */
export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(catalogue, code)

/** A stored reason in words. A code of a newer version shows itself by name. */
export function describeReason(code: string, params: ReasonParams | null): ReasonText {
  const entry: ReasonEntry | undefined = Object.hasOwn(catalogue, code)
    ? catalogue[code as ReasonCode]
    : undefined // hasOwn just proved it
  const text = entry?.(params ?? {}) ?? {
    message: `The reason is ${code}.`,
    hint: 'A newer version of Gatehouse wrote it and can say more.',
    actor: 'WORKSPACE_ADMIN' as const,
  }
  return { message: text.message, hint: text.hint ?? null, actor: text.actor, page: text.page ?? null }
}
