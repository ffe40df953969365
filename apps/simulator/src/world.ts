import { openKeys, type ApiKey } from './auth/keys.ts'
import { SimulatedClock } from './clock/clock.ts'
import { Ledger } from './control/ledger.ts'
import { createAccounts, type Account, type WorldSize } from './data/account.ts'
import { AppleIds } from './data/apple-ids.ts'
import { Changes } from './data/changes.ts'
import { SubscriptionBook } from './data/subscription-book.ts'
import { FaultBoard } from './faults/fault-board.ts'
import {
  DEFAULT_ADDRESS_PER_MINUTE,
  DEFAULT_LIMITS,
  RateLimiter,
  type LimitSettings,
} from './limits/rate-limit.ts'
import { SignIns } from './idmsa/sign-ins.ts'
import { hashOf } from './random/hash.ts'

/** What the simulated Apple is made of: everything derived, and the few things that control has changed. */
export interface World {
  size: WorldSize
  accounts: Account[]
  keys: Map<string, ApiKey>
  /** Where key files lie. */
  folder: string
  clock: SimulatedClock
  book: SubscriptionBook
  faults: FaultBoard
  ledger: Ledger
  limits: LimitSettings & { limiter: RateLimiter }
  restatements: Restatements
  changes: Changes
  appleIds: AppleIds
  signIns: SignIns
  /** The version that each report type wants, where control has changed it. */
  reportVersions: Map<string, string>
  /** Where report files and icons come from; known once the servers listen. */
  filesUrl: string | null
}

/** How often each report day of an account has been restated. */
export class Restatements {
  private readonly revisions = new Map<string, number>()

  revisionOf(account: Account, day: number): number {
    return this.revisions.get(`${account.slug}/${day}`) ?? 0
  }

  restate(account: Account, day: number): number {
    const revision = this.revisionOf(account, day) + 1
    this.revisions.set(`${account.slug}/${day}`, revision)
    return revision
  }
}

/** What decides about a world. */
export interface WorldOptions extends WorldSize {
  folder: string
  now?: Date
}

/** Builds the world and makes or finds its key files. */
export function createWorld(options: WorldOptions): World {
  const accounts = createAccounts(options)
  const keys = accounts.flatMap((account) => openKeys(options.seed, account, options.folder))
  const limits: LimitSettings = {
    byDefault: { ...DEFAULT_LIMITS },
    byKey: new Map(),
    addressPerMinute: DEFAULT_ADDRESS_PER_MINUTE,
  }
  const clock = new SimulatedClock(options.now)
  const changes = new Changes()
  return {
    size: options,
    accounts,
    keys: new Map(keys.map((key) => [key.keyId, key])),
    folder: options.folder,
    clock,
    book: new SubscriptionBook(),
    faults: new FaultBoard(hashOf(options.seed, 'faults')),
    ledger: new Ledger(),
    limits: Object.assign(limits, { limiter: new RateLimiter(limits) }),
    restatements: new Restatements(),
    changes,
    appleIds: new AppleIds(options.seed, accounts, changes, () => clock.nowMs()),
    signIns: new SignIns(options.seed, clock),
    reportVersions: new Map(),
    filesUrl: null,
  }
}

/** An account by its name or slug. */
export function findAccount(world: World, nameOrSlug: string): Account | null {
  return world.accounts.find((account) => account.name === nameOrSlug || account.slug === nameOrSlug) ?? null
}
