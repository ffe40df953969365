import { applePages as pages } from './apple-pages.ts'
import type { ReasonEntry, ReasonParams } from './reasons.ts'

/** That a sign-in has ended: after how many days, and how many are usual here, where that is known. */
export const endOfSignIn = ({
  days,
  usual,
}: Record<'days' | 'usual', ReasonParams[string] | undefined>): string =>
  `Apple ended the sign-in${days ? ` after ${days} ${days === 1 ? 'day' : 'days'}` : ''}${usual ? ` (usual here: ${usual})` : ''}`

/** What goes wrong when somebody signs in with an Apple Account and a code. Undocumented by Apple; met by public clients. */
export const signInReasons = {
  SIGN_IN_REFUSED: () => ({
    message:
      'Apple does not accept this e-mail and password. App-specific passwords do not work for this sign-in.',
    hint: 'Its person tries the password at account.apple.com; trying again here can lock the account.',
    actor: 'YOU',
    page: pages.passwords,
  }),
  ACCOUNT_LOCKED: () => ({
    message: 'Apple has locked this Apple Account for security reasons.',
    hint: 'Its person unlocks it; nobody should try again before that.',
    actor: 'CLIENT_ADMIN',
    page: pages.unlock,
  }),
  COMPANY_ACCOUNT: () => ({
    message: 'This is a company account with single sign-on, which cannot be used this way.',
    hint: 'Connect by API key instead: that works with single sign-on too.',
    actor: 'YOU',
  }),
  CODE_WRONG: () => ({
    message: 'The code was wrong, or a newer one has been sent: only the newest is valid.',
    hint: 'Enter the newest code, or ask for a new one.',
    actor: 'YOU',
  }),
  CODE_NOT_RESENT: () => ({
    message: 'Apple sends no new code yet. The code that was sent last is still valid.',
    hint: 'Use that one, or wait some minutes.',
    actor: 'YOU',
  }),
  CODES_BLOCKED: () => ({
    message: 'Too many wrong codes: Apple takes none for a while.',
    hint: 'Wait an hour before signing in again.',
    actor: 'YOU',
  }),
  PHONE_NOT_SERVED: () => ({
    message: 'Apple sends no codes to this phone number at this time.',
    hint: 'Choose a trusted device or another number, or connect by API key.',
    actor: 'YOU',
  }),
  CODE_TIMED_OUT: () => ({
    message: 'Nobody entered the code in time, so the sign-in has ended. What is here stays.',
    hint: 'Restart the sign-in when whoever has the phone is there.',
    actor: 'YOU',
  }),
  CODE_UNANSWERED: () => ({
    message: 'Apple did not say whether this code is right.',
    hint: 'Enter it again; where it was used already, ask for a new one.',
    actor: 'YOU',
  }),
  RESEND_UNANSWERED: () => ({
    message: 'Apple did not answer when another code was asked for, so it may not be on its way.',
    hint: 'Use a code that comes, or ask again in a minute.',
    actor: 'YOU',
  }),
  ACCOUNT_INACTIVE: () => ({
    message: 'Apple says that this Apple Account is not active.',
    hint: 'Its person signs in at account.apple.com and sees what is missing.',
    actor: 'CLIENT_ADMIN',
    page: pages.passwords,
  }),
  MANAGED_ACCOUNT: () => ({
    message: 'This Apple Account is managed by a company or a school and cannot be used this way.',
    hint: 'Connect by API key instead: that works for every company.',
    actor: 'YOU',
  }),
  SECURITY_KEY_ONLY: () => ({
    message: 'This Apple Account is protected by a hardware security key, which sends no code.',
    hint: 'Connect by API key, or with another Apple Account of the team.',
    actor: 'YOU',
  }),
  TWO_STEP_ONLY: () => ({
    message: "This Apple Account has Apple's old two-step verification.",
    hint: 'Its person changes to two-factor authentication under Sign-In and Security; then it works here.',
    actor: 'CLIENT_ADMIN',
    page: pages.passwords,
  }),
  NO_SECOND_FACTOR: () => ({
    message: 'This Apple Account has no two-factor authentication, which App Store Connect wants.',
    hint: 'Its person switches it on under Sign-In and Security; then it works here.',
    actor: 'CLIENT_ADMIN',
    page: pages.passwords,
  }),
  APPLE_PROMPT: () => ({
    message: 'Apple wants something accepted in a browser before this Apple Account may sign in.',
    hint: 'Its person signs in at account.apple.com, accepts what Apple shows, and the sign-in is restarted here.',
    actor: 'CLIENT_ADMIN',
    page: pages.passwords,
  }),
  SIGN_IN_LOST: () => ({
    message: 'Apple has forgotten this sign-in. What is here stays.',
    hint: 'Restart the sign-in; Apple then sends a new code.',
    actor: 'YOU',
  }),
  SIGN_IN_INTERRUPTED: () => ({
    message:
      'Gatehouse was interrupted while it talked to Apple, and does not try a password twice by itself.',
    hint: 'Restart the sign-in.',
    actor: 'YOU',
  }),
  SIGN_IN_UNANSWERED: ({ step }) => ({
    message: step
      ? `Apple's sign-in does not answer (at ${step}). Gatehouse does not try a password twice by itself.`
      : "Apple's sign-in has not answered for some minutes. What was typed is forgotten; nothing else is lost.",
    hint: 'Restart the sign-in in some minutes; an API key needs no sign-in.',
    actor: 'APPLE',
    page: pages.status,
  }),
  SIGN_IN_CHANGED: ({ step, number }) => ({
    message: `Apple's sign-in answered in a way that Gatehouse does not know${step ? ` (at ${step}${number ? `, ${number}` : ''})` : ''}. Apple changes it about once a year.`,
    hint: 'Connect by API key until a newer version of Gatehouse knows it.',
    actor: 'WORKSPACE_ADMIN',
  }),
  SESSION_ENDED: ({ days, usual }) => ({
    message: `${endOfSignIn({ days, usual })}. What is here stays.`,
    hint: 'Renew access with the password and one code; history and settings stay.',
    actor: 'YOU',
  }),
  NOT_IN_A_TEAM: () => ({
    message: 'This Apple Account is in no team of App Store Connect.',
    hint: "The client's Admin invites it in Users and Access › People, or another Apple Account is used.",
    actor: 'CLIENT_ADMIN',
    page: pages.people,
  }),
  TEAM_NOT_REACHED: () => ({
    message: 'This Apple Account is not in the team whose data are here.',
    hint: 'Sign in with an Apple Account of that team, or connect this one as a new integration.',
    actor: 'YOU',
  }),
  TEAM_NOT_CHOSEN: () => ({
    message: 'Nobody said within half an hour which team is meant, so the sign-in was given up.',
    hint: 'Sign in again; Apple may ask for no code this time.',
    actor: 'YOU',
  }),
  TEAM_CONNECTED: () => ({
    message: 'Every team of this Apple Account is connected this way already.',
    hint: 'Open that integration; to renew it, start there.',
    actor: 'YOU',
  }),
} satisfies Record<string, ReasonEntry>
