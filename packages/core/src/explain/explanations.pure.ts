import { applePages as pages } from '../problems/apple-pages.ts'
import {
  describeReason,
  type ReasonCode,
  type ReasonEntry,
  type ReasonParams,
  type ReasonText,
} from '../problems/reasons.ts'

/** What an answer of Apple's means, in words for people. */
export interface Explanation extends ReasonText {
  code: string
}

/** What only the explainer says. What integrations store as reasons is explained in the words of that catalogue. */
const explanations = {
  NO_SALES: () => ({
    message: 'Nothing was sold on that day. It is a zero, not an error.',
    hint: 'No one has to act; a report of such a day does not exist.',
    actor: 'NOBODY',
  }),
  RATE_LIMITED: () => ({
    message: 'Too many requests with this key: Apple counts them over an hour and over a minute.',
    hint: 'Wait and ask more slowly; the header X-Rate-Limit tells what is left of the hour. Another program with the same key spends the same allowance.',
    actor: 'YOU',
  }),
  APPLE_FAULT: () => ({
    message: "Apple's side failed; the request was not the cause.",
    hint: 'Ask again later. If it lasts for hours, the request id is what Apple Support wants to know.',
    actor: 'APPLE',
    page: pages.status,
  }),
  REPORT_VERSION: ({ detail }) => ({
    message: 'Apple has changed the version of this report.',
    hint: detail ? `In Apple's words: “${detail}”` : 'Leave the version out, or name the latest.',
    actor: 'YOU',
  }),
  PARAMETER_WRONG: ({ parameter }) => ({
    message: `Apple refuses ${parameter ? `the value of ${parameter}` : 'a value'} that the program sent.`,
    hint: 'Whoever maintains the program that sent it can mend it; the account is fine.',
    actor: 'YOU',
  }),
  VALUE_NOT_OFFERED: ({ nearest, count }) => ({
    message: 'Apple does not offer this value to this account, although its documents name it.',
    hint: nearest
      ? `Of the ${count} values that Apple lists, the nearest is ${nearest}.`
      : 'Use one of the values that Apple lists, and try again in a month: Apple enables them by and by.',
    actor: 'YOU',
  }),
  REQUEST_WRONG: () => ({
    message: 'Apple cannot take the request as the program sent it: its method, its format or its body.',
    hint: 'Whoever maintains that program can mend it; the account is fine.',
    actor: 'YOU',
  }),
  NOT_THERE: () => ({
    message: 'Apple has nothing under this address for this key.',
    hint: "It may be gone, belong to another account, or be an app that this key's person does not see.",
    actor: 'YOU',
  }),
  NOT_ENABLED_YET: () => ({
    message: 'Apple documents this and has not enabled it for this account yet.',
    hint: 'Nothing is wrong on your side. Do it the old way, and try again in a month.',
    actor: 'APPLE',
  }),
  ANALYTICS_FORGOTTEN: () => ({
    message: 'Apple no longer has this analytics file: it keeps each for 35 days.',
    hint: 'A snapshot request can bring older days back once.',
    actor: 'YOU',
  }),
  ALREADY_REQUESTED: () => ({
    message: 'There is such a request already, also where Apple does not list it.',
    hint: 'Look for it in the list; if it is not there after some days, only Apple can free it.',
    actor: 'APPLE',
    page: pages.support,
  }),
  CONTENT_RIGHTS_MISSING: () => ({
    message: 'The app has not declared its content rights, and Apple takes no change before that.',
    hint: 'An App Manager sets it in App Store Connect under General › App Information › Content Rights.',
    actor: 'CLIENT_ADMIN',
  }),
  WRONG_STATE: () => ({
    message: 'The state of the app or version does not allow this now.',
    hint: 'Look at its state in App Store Connect: what is in review or on sale can be changed only in part.',
    actor: 'YOU',
  }),
  INVITATION_OVER: () => ({
    message: 'The invitation was accepted already, or has ended.',
    hint: 'If the person cannot sign in, invite them anew.',
    actor: 'CLIENT_ADMIN',
    page: pages.people,
  }),
  PURCHASE_KEY_NEEDED: () => ({
    message:
      'The App Store Server API takes In-App Purchase keys alone, with the bundle id in the token (bid); keys of the App Store Connect API are refused.',
    hint: 'Make a key under Users and Access › Integrations › In-App Purchase; its file is named SubscriptionKey_KEYID.p8. The two families cannot stand in for each other.',
    actor: 'CLIENT_ADMIN',
    page: pages.keys,
  }),
  TRANSFER_IDENTIFIERS: () => ({
    message:
      'Identifiers of people move with an app only within 60 days of its transfer: the old team makes them before, the new team reads them after.',
    hint: 'Before the transfer the giving team collects transfer identifiers for all its people; within 60 days the receiving team exchanges them with its own key.',
    actor: 'CLIENT_ADMIN',
  }),
  REPORTER_REQUEST_WRONG: ({ number }) => ({
    message: `Reporter cannot take this request${number ? ` (error ${number})` : ''}: the program that sent it writes it wrongly.`,
    hint: 'Whoever maintains that program can mend it; the account and its token are fine.',
    actor: 'YOU',
  }),
  REPORTER_PASSWORD_REFUSED: () => ({
    message:
      'Apple refuses this e-mail with this password. Reporter takes app-specific passwords alone, and a changed Apple Account password ends all of them.',
    hint: 'Its person makes a new app-specific password.',
    actor: 'CLIENT_ADMIN',
    page: pages.passwords,
  }),
  REPORTER_TOKEN_EXPIRED: () => ({
    message: 'The Reporter token is more than 180 days old and has expired.',
    hint: 'Its person makes a new one: App Store Connect › Sales and Trends › Reports, or with an app-specific password here.',
    actor: 'CLIENT_ADMIN',
  }),
  TOKEN_REPLACED: () => ({
    message:
      'Apple does not know this Reporter token. Most likely somebody made a new one: there is one token for each Apple Account, and a new one ends the old at once.',
    hint: 'Find out which tool made it, and share that token, or make a new one and give it to both.',
    actor: 'YOU',
  }),
  REPORTER_ACCOUNT_NEEDED: () => ({
    message: 'This Apple Account reaches several accounts, and Reporter must be told which.',
    hint: 'Name the account number; the command getAccounts lists them.',
    actor: 'YOU',
  }),
  REPORTER_ACCOUNT_GONE: () => ({
    message: 'This Apple Account does not reach that account any more, or the number is wrong.',
    hint: "The account's Admin can say whether the person was removed or got another role.",
    actor: 'CLIENT_ADMIN',
    page: pages.people,
  }),
  REPORTS_DELAYED: ({ detail }) => ({
    message: 'Apple is late with its reports.',
    hint: detail ? `In Apple's words: “${detail}”` : 'Ask again in an hour.',
    actor: 'APPLE',
    page: pages.status,
  }),
  NO_CONNECTION: () => ({
    message: 'The machine that asked had no connection to Apple.',
    hint: 'Look at its network, proxy and firewall.',
    actor: 'WORKSPACE_ADMIN',
  }),
  APP_SPECIFIC_NEEDED: () => ({
    message: 'Here Apple wants an app-specific password, and got the password of the Apple Account.',
    hint: 'Its person makes one; it looks like abcd-efgh-ijkl-mnop.',
    actor: 'CLIENT_ADMIN',
    page: pages.passwords,
  }),
  UNKNOWN: ({ detail }) => ({
    message: detail
      ? `Gatehouse does not know these words of Apple's: “${detail}”`
      : 'Nothing of this is known.',
    hint: 'Apple Support can say what it is about; tell them the request id.',
    actor: 'APPLE',
    page: pages.support,
  }),
} satisfies Record<string, ReasonEntry>

export type ExplanationCode = keyof typeof explanations

/** Every code that only the explainer has. */
export const explanationCodes = Object.keys(explanations) as ExplanationCode[] // keys of a literal

const isOwn = (code: string): code is ExplanationCode => Object.hasOwn(explanations, code)

/** A code of either catalogue in words. */
export function explain(code: ExplanationCode | ReasonCode, params: ReasonParams): Explanation {
  if (!isOwn(code)) return { code, ...describeReason(code, params) }
  const entry: ReasonEntry = explanations[code]
  const { message, hint, actor, page } = entry(params)
  return { code, message, hint: hint ?? null, actor, page: page ?? null }
}
