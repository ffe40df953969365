import { useSyncExternalStore } from 'react'
import type access from '../../messages/en/access.json'
import type activity from '../../messages/en/activity.json'
import type app from '../../messages/en/app.json'
import type appleId from '../../messages/en/apple-id.json'
import type apps from '../../messages/en/apps.json'
import type clientPicker from '../../messages/en/client-picker.json'
import type clients from '../../messages/en/clients.json'
import type code from '../../messages/en/code.json'
import type credentials from '../../messages/en/credentials.json'
import type connect from '../../messages/en/connect.json'
import type connectLink from '../../messages/en/connect-link.json'
import type days from '../../messages/en/days.json'
import type developers from '../../messages/en/developers.json'
import type explain from '../../messages/en/explain.json'
import type imports from '../../messages/en/imports.json'
import type integration from '../../messages/en/integration.json'
import type integrations from '../../messages/en/integrations.json'
import type selection from '../../messages/en/selection.json'
import type keyDoctor from '../../messages/en/key-doctor.json'
import type mailbox from '../../messages/en/mailbox.json'
import type mine from '../../messages/en/mine.json'
import type link from '../../messages/en/link.json'
import type linkServer from '../../messages/de/link-server.json'
import type list from '../../messages/en/list.json'
import type products from '../../messages/en/products.json'
import type queue from '../../messages/en/queue.json'
import type offboarding from '../../messages/en/offboarding.json'
import type notices from '../../messages/en/notices.json'
import type operations from '../../messages/en/operations.json'
import type overview from '../../messages/en/overview.json'
import type renew from '../../messages/en/renew.json'
import type reporter from '../../messages/en/reporter.json'
import type retention from '../../messages/en/retention.json'
import type settings from '../../messages/en/settings.json'
import type serviceUser from '../../messages/en/service-user.json'
import type shell from '../../messages/en/shell.json'
import type signIn from '../../messages/en/sign-in.json'
import type states from '../../messages/en/states.json'
import type support from '../../messages/en/support.json'
import type sync from '../../messages/en/sync.json'
import type verify from '../../messages/en/verify.json'

/** All words of the console by feature; a key that is not there is a compile error. */
export interface Words {
  access: typeof access
  activity: typeof activity
  app: typeof app
  'apple-id': typeof appleId
  apps: typeof apps
  'client-picker': typeof clientPicker
  clients: typeof clients
  code: typeof code
  connect: typeof connect
  credentials: typeof credentials
  'connect-link': typeof connectLink
  days: typeof days
  developers: typeof developers
  explain: typeof explain
  imports: typeof imports
  integration: typeof integration
  integrations: typeof integrations
  'key-doctor': typeof keyDoctor
  link: typeof link
  /** The server’s sentences in other languages than its own. */
  'link-server': typeof linkServer
  list: typeof list
  mailbox: typeof mailbox
  mine: typeof mine
  offboarding: typeof offboarding
  notices: typeof notices
  operations: typeof operations
  overview: typeof overview
  products: typeof products
  queue: typeof queue
  selection: typeof selection
  renew: typeof renew
  reporter: typeof reporter
  retention: typeof retention
  settings: typeof settings
  'service-user': typeof serviceUser
  shell: typeof shell
  'sign-in': typeof signIn
  states: typeof states
  support: typeof support
  sync: typeof sync
  verify: typeof verify
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'en' | 'de'
    Messages: Words
  }
}

/** One file of words per feature and language, fetched when the feature is opened. */
const files = import.meta.glob<Words[keyof Words]>('../../messages/en/*.json', { import: 'default' })

let loaded: Partial<Words> = {}
const listeners = new Set<() => void>()

/** Fetches the words of features; ends at once for those that are here. */
export async function loadWords(...features: (keyof Words)[]): Promise<void> {
  const missing = features.filter((feature) => !(feature in loaded))
  if (missing.length === 0) return
  const entries = await Promise.all(missing.map(async (feature) => [feature, await read(feature)] as const))
  loaded = { ...loaded, ...Object.fromEntries(entries) }
  for (const listener of listeners) listener()
}

function read(feature: keyof Words): Promise<unknown> {
  const file = files[`../../messages/en/${feature}.json`]
  if (!file) throw new Error(`No words for ${feature}.`)
  return file()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The words that are here. A route loads its own before it renders. */
export const useWords = (): Words => useSyncExternalStore(subscribe, () => loaded) as Words // all that is on screen
