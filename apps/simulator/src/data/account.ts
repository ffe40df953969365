import { dayNumber } from '../clock/day.ts'
import { hashOf } from '../random/hash.ts'
import { uuidOf } from '../random/ids.ts'
import { createApp, createBundle, type App } from './app.ts'
import { accountName } from './names.ts'

/** One App Store Connect account of the simulated world. Everything in it follows from seed and index. */
export interface Account {
  index: number
  seed: number
  name: string
  /** The name in lower case ASCII with dashes, unique, for folders and addresses. */
  slug: string
  issuerId: string
  /** Apple's id of the provider behind the account, as 403 details quote it. */
  contentProviderId: string
  /** The number of the account in Reporter, which knows accounts by numbers alone. */
  reporterAccount: string
  /** The present one first. */
  vendorNumbers: readonly [string, ...string[]]
  /** Part of the price, after tax, that Apple passes on: 0.85 in the small business programme, else 0.7. */
  share: number
  apps: readonly App[]
  /** Two of the apps sold together, where there are two paid ones. */
  bundle: App | null
}

/** How large the simulated world is. */
export interface WorldSize {
  seed: string
  accounts: number
  /** Apps of each account; null gives each of the first eight between 4 and 9, the others between 1 and 5. */
  apps: number | null
  /** Apps of the one account that is larger than the others, by its place from 0. */
  largest?: { place: number; apps: number } | undefined
}

/** Builds every account of the world. Holds names, ids and rates only; sales are derived when asked for. */
export function createAccounts(size: WorldSize): Account[] {
  return Array.from({ length: size.accounts }, (_, index) => createAccount(size, index))
}

/** Builds one account; without a name it gets that of its place. */
export function createAccount(size: WorldSize, index: number, name = accountName(index)): Account {
  const seed = hashOf(size.seed, 'account', index)
  const appCount = size.largest?.place === index ? size.largest.apps : (size.apps ?? usualApps(seed, index))
  const worldRoot = hashOf(size.seed, 'world')
  const place = { worldRoot, accountIndex: index, accountSeed: seed, developer: name }
  const apps = Array.from({ length: appCount }, (_, appIndex) => createApp({ ...place, appIndex }))
  return {
    index,
    seed,
    name,
    slug: slugOf(name, index),
    issuerId: uuidOf(size.seed, 'issuer', index),
    contentProviderId: String(117_000_000 + (worldRoot % 900_000) + index),
    reporterAccount: String(2_000_000 + (worldRoot % 700_000) + index),
    vendorNumbers: vendorNumbersOf(worldRoot, index),
    share: index % 2 === 1 ? 0.85 : 0.7,
    apps,
    bundle: createBundle(place, apps),
  }
}

/** The accounts that every test meets have some; those behind them are many and small. */
function usualApps(seed: number, index: number): number {
  return index < 8 ? 4 + (hashOf(seed, 'apps') % 6) : 1 + (hashOf(seed, 'apps') % 5)
}

/** Every fourth account got a new number once and has its earlier reports under the old one. */
function vendorNumbersOf(worldRoot: number, index: number): [string, ...string[]] {
  const number = (serial: number): string => String(80_000_000 + (worldRoot % 1_000_000) * 9 + serial)
  return index % 4 === 2 ? [number(index), number(1000 + index)] : [number(index)]
}

const RENUMBERED_ON = dayNumber('2025-07-01')

/** The vendor number under which a day's sales of an account are reported. */
export function vendorNumberOn(account: Account, day: number): string {
  const [present, earlier] = account.vendorNumbers
  return earlier !== undefined && day < RENUMBERED_ON ? earlier : present
}

function slugOf(name: string, index: number): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return ascii === '' ? `account-${index}` : ascii
}
