import { answered, readOutcome } from '../calls/outcome.pure.ts'

/** How calls of one client to a family of endpoints ended in one minute. */
export interface Tally {
  clientId: string
  family: string
  outcome: string
  minute: Date
  calls: number
}

/** Something that calls fail with now, and at whom. */
export interface Fault {
  /** The family at which most meet it. */
  family: string
  outcome: string
  clients: ReadonlySet<string>
  /** All that were asked for, of the families that fail so. */
  ofClients: number
  since: Date
}

/** Where a fault of many lies. */
export type SharedScope = 'US' | 'APPLE' | 'ALL_CLIENTS'

/** A fault of so many that it is not theirs. */
export interface SharedFault extends Fault {
  scope: SharedScope
}

/** So far back calls are looked at. */
export const lookBackMs = 15 * 60_000

const fewestClients = 3
const leastShare = 0.2

/** Apple's limits are waited for, and a key that may do less than others is asked all the same. */
const isFault = (outcome: string): boolean => {
  const read = readOutcome(outcome)
  return read !== null && read.class !== 'LIMIT' && read.code !== 'ROLE_INSUFFICIENT'
}

/** What calls fail with at the end of the tallies, one fault for each outcome; those of most clients first. */
export function faultsOf(tallies: readonly Tally[]): Fault[] {
  const met = [...Map.groupBy(tallies, ({ family }) => family)].flatMap(([family, its]) =>
    inFamily(family, its),
  )
  return [...Map.groupBy(met, ({ outcome }) => outcome).values()]
    .map(together)
    .toSorted((a, b) => b.clients.size - a.clients.size)
}

interface Met extends Omit<Fault, 'ofClients'> {
  asked: ReadonlySet<string>
}

function inFamily(family: string, tallies: readonly Tally[]): Met[] {
  const asked = new Set(tallies.map(({ clientId }) => clientId))
  const failing = [...Map.groupBy(tallies, ({ clientId }) => clientId).values()].flatMap(failingNow)
  return [...Map.groupBy(failing, ({ outcome }) => outcome)].map(([outcome, its]) => ({
    family,
    outcome,
    asked,
    clients: new Set(its.map(({ clientId }) => clientId)),
    since: earliest(its.map(({ minute }) => minute)),
  }))
}

/** Of one client and family: the failures that no answer followed. In the same minute, the more frequent counts. */
function failingNow(its: readonly Tally[]): Tally[] {
  const good = its.filter(({ outcome }) => outcome === answered)
  const goodAt = Math.max(0, ...good.map(({ minute }) => minute.getTime()))
  const goodThen = good.find(({ minute }) => minute.getTime() === goodAt)?.calls ?? 0
  const bad = its.filter(({ outcome }) => isFault(outcome))
  return bad.filter(({ minute, calls }) => {
    const at = minute.getTime()
    return at > goodAt || (at === goodAt && calls >= goodThen)
  })
}

function together(met: readonly Met[]): Fault {
  const most = met.toSorted((a, b) => b.clients.size - a.clients.size)[0]
  return {
    family: most?.family ?? '',
    outcome: most?.outcome ?? '',
    clients: new Set(met.flatMap(({ clients }) => [...clients])),
    ofClients: new Set(met.flatMap(({ asked }) => [...asked])).size,
    since: earliest(met.map(({ since }) => since)),
  }
}

const earliest = (dates: readonly Date[]): Date => new Date(Math.min(...dates.map((date) => date.getTime())))

/** Whether so many of so many clients are more than chance. */
export const isOfMany = (clients: number, ofClients: number): boolean =>
  clients >= fewestClients && clients / ofClients > leastShare

/** Faults of more than a fifth of the clients that were asked for, and of three at least, with where each lies. */
export function sharedFaults(tallies: readonly Tally[]): SharedFault[] {
  const isNothingThrough = !tallies.some(({ outcome }) => outcome === answered)
  return faultsOf(tallies)
    .filter(({ clients, ofClients }) => isOfMany(clients.size, ofClients))
    .map((fault) => ({ ...fault, scope: scopeOf(fault.outcome, isNothingThrough) }))
}

function scopeOf(outcome: string, isNothingThrough: boolean): SharedScope {
  switch (readOutcome(outcome)?.class) {
    case 'NETWORK':
      // Where nobody is reached at all, the way out of this machine is the first to look at.
      return isNothingThrough ? 'US' : 'APPLE'
    case 'REFUSED':
      return 'ALL_CLIENTS'
    case 'OURS':
      return 'US'
    default:
      return 'APPLE'
  }
}
