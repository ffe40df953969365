import * as apps from './stories-of-apps.ts'
import * as keys from './stories-of-keys.ts'
import * as people from './stories-of-people.ts'
import * as tokens from './stories-of-tokens.ts'
import type { Story } from './story.ts'

/** How many accounts the demo connects at once; the one behind them is left for the person who looks at it. */
export const connectedAtOnce = (accounts: readonly unknown[]): number => Math.min(3, accounts.length - 1)

/** Every state that an integration can be in, each once first, and every reason that the simulated Apple can be brought to give. */
export const stories = {
  works: keys.works,
  codeNeeded: people.codeNeeded,
  invited: people.invited,
  agreement: keys.agreement,
  revokedKey: keys.revokedKey,
  expiring: tokens.expiring,
  signInEnded: people.signInEnded,
  locked: people.locked,
  slowHistory: keys.slowHistory,
  neverConnected: keys.neverConnected,
  slowApple: keys.slowApple,
  archived: keys.archived,
  paused: keys.paused,
  token: tokens.token,
  smallRole: keys.smallRole,
  userRemoved: people.userRemoved,
  replaced: tokens.replaced,
  restored: keys.restored,
  membership: keys.membership,
  noTeam: keys.noTeam,
  onePerson: keys.onePerson,
  wrongVendor: keys.wrongVendor,
  unknownWords: keys.unknownWords,
  late: keys.late,
  tooMuch: keys.tooMuch,
  twoWays: keys.twoWays,
  pausedHistory: keys.pausedHistory,
  offboarded: keys.offboarded,
  password: tokens.password,
  signedIn: people.signedIn,
  accepted: people.accepted,
  ownOnly: keys.ownOnly,
  partlyInvited: people.partlyInvited,
  tokenEnded: tokens.tokenEnded,
  passwordRevoked: tokens.passwordRevoked,
  transferred: apps.transferred,
  appsLost: apps.appsLost,
} satisfies Record<string, Story>

export type StoryName = keyof typeof stories

const others: readonly StoryName[] = [
  'works',
  'works',
  'token',
  'works',
  'works',
  'password',
  'works',
  'works',
]
const tags = ['games', 'retainer', 'dach', 'health', 'vip', 'nordics', 'travel', 'apac', 'pilot'] as const

/** What is told of the accounts behind the first: each story once, and then those of an ordinary day. */
export function storyNames(count: number): StoryName[] {
  const named = Object.keys(stories) as StoryName[] // keys of a literal
  return Array.from({ length: count }, (_, index) => named[index] ?? others[index % others.length] ?? 'works')
}

/** Tags of the client at this place: none for every fourth. */
export function tagsAt(place: number): string[] {
  if (place % 4 === 3) return []
  const second = tags[(place * 5 + 3) % tags.length] ?? ''
  return [tags[place % tags.length] ?? '', ...(place % 3 === 0 ? [second] : [])]
}
