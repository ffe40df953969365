import type { Page } from './domain-error.ts'

const connect = 'https://appstoreconnect.apple.com'
const developer = 'https://developer.apple.com'

/** Apple's pages, in one place. Last checked on 2026-10-03. */
export const applePages = {
  keys: {
    label: 'App Store Connect › Users and Access › Integrations',
    url: `${connect}/access/integrations/api`,
  },
  people: { label: 'App Store Connect › Users and Access › People', url: `${connect}/access/users` },
  agreements: { label: 'App Store Connect › Business', url: `${connect}/business` },
  membership: { label: 'developer.apple.com › Account', url: `${developer}/account` },
  vendorNumber: {
    label: 'App Store Connect › Payments and Financial Reports',
    url: `${connect}/itc/payments_and_financial_reports`,
  },
  passwords: { label: 'account.apple.com › Sign-In and Security', url: 'https://account.apple.com' },
  reporterToken: {
    label: 'App Store Connect › Sales and Trends › Reports',
    url: `${connect}/trends/reports`,
  },
  unlock: { label: 'iforgot.apple.com', url: 'https://iforgot.apple.com' },
  status: { label: 'Apple Developer System Status', url: `${developer}/system-status/` },
  support: { label: 'Apple Developer › Contact us', url: `${developer}/contact/` },
} as const satisfies Record<string, Page>

/** Where at Apple a credential of this kind is revoked; a session has no page but its Apple ID's. */
export const revocationPage = (kind: string): Page => revocationPages[kind] ?? applePages.people

const revocationPages: Record<string, Page> = {
  API_KEY: applePages.keys,
  REPORTER_TOKEN: applePages.reporterToken,
  APP_SPECIFIC_PASSWORD: applePages.passwords,
  APPLE_SESSION: applePages.passwords,
  KEY_WITNESS: applePages.keys,
}
