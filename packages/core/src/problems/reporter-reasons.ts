import { applePages as pages } from './apple-pages.ts'
import type { ReasonEntry } from './reasons.ts'
import { endOfSignIn } from './sign-in-reasons.ts'

/** What goes wrong with Reporter tokens and passwords for apps. Apple: Reporter guide; "Sign in with app-specific passwords". */
export const reporterReasons = {
  TOKEN_EXPIRED: () => ({
    message: 'The Reporter token has run out: Apple ends each after 180 days. What is here stays.',
    hint: 'Renew access with a new token; history and settings stay.',
    actor: 'YOU',
    page: pages.reporterToken,
  }),
  TOKEN_REPLACED: () => ({
    message:
      'The Reporter token was replaced, most likely by another tool with the same Apple Account: Apple allows one at a time.',
    hint: 'Make a new one here (that tool then stops), paste the one that the other tool made, or use an API key.',
    actor: 'YOU',
    page: pages.reporterToken,
  }),
  TOKEN_REFUSED: () => ({
    message:
      'Apple does not know this token. Most likely a newer one has taken its place, or it was not copied whole.',
    hint: 'Copy it again from Sales and Trends › Reports › (?) beside About Reports. Making a new one there ends the one before.',
    actor: 'YOU',
    page: pages.reporterToken,
  }),
  PASSWORD_REFUSED: () => ({
    message: 'Apple refuses this address with this password for apps (app-specific password).',
    hint: 'Check the address of the Apple Account. A changed Apple password ends all passwords for apps; accounts that a company manages cannot make any: use an API key there.',
    actor: 'YOU',
    page: pages.passwords,
  }),
  PASSWORD_REVOKED: () => ({
    message: 'The password for apps no longer works; a changed Apple password ends all of them.',
    hint: "The Apple Account's owner makes a new one under Sign-In and Security › App-Specific Passwords.",
    actor: 'YOU',
    page: pages.passwords,
  }),
  CANNOT_RENEW: ({ expiresOn, gone, days, usual }) =>
    gone === undefined || gone === 'PASSWORD_REVOKED'
      ? {
          message: `Works until ${expiresOn || 'its token ends'}, then cannot be renewed by itself: Apple no longer accepts the password for apps.`,
          hint: 'Renew access with a new password for apps before then; a changed Apple password ends all of them.',
          actor: 'YOU',
          page: pages.passwords,
        }
      : {
          message: `Works until ${expiresOn || 'its token ends'}: ${endOfSignIn({ days, usual })}. The Reporter token that it showed lives on.`,
          hint: 'Renew access with the password and one code before then; history and settings stay.',
          actor: 'YOU',
        },
  USER_REMOVED: () => ({
    message:
      "The Apple Account behind this no longer reaches the client's account: it was removed there, or never in it. What is here stays.",
    hint: "The client's Admin invites it again in Users and Access › People, or another way of connecting is used.",
    actor: 'CLIENT_ADMIN',
    page: pages.people,
  }),
  VENDOR_REMOVED: ({ vendorNumber }) => ({
    message: `${vendorNumber ? `Vendor number ${vendorNumber}` : 'A vendor number'} is no longer reachable.`,
    hint: "The client's Account Holder or Admin knows whether it was closed or moved to another account.",
    actor: 'CLIENT_ACCOUNT_HOLDER',
    page: pages.vendorNumber,
  }),
} satisfies Record<string, ReasonEntry>
