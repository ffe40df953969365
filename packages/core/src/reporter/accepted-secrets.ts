import type { ReporterToken } from '@gatehouse/asc-client'
import { addDays, appleDayOf, publishedAt } from '../day/apple-day.ts'
import { appleLabelOf } from './apple-label.pure.ts'
import type { CheckedReporter } from './reporter-input.ts'
import type { AboutSecret, StorableSecret } from './store-reporter.ts'

/** Tokens work this long. Apple: Reporter guide. */
export const tokenDays = 180

/** What is kept of a token beside it; `expiresOn` is null where Apple has not told its last day: it ends by then at the latest. */
export const aboutToken = (appleId: string | null, expiresOn: string | null, now: Date): AboutSecret => ({
  kind: 'REPORTER_TOKEN',
  label: `Reporter token${appleId ? ` of ${appleId}` : ''}`,
  appleId,
  appleLabel: null,
  expiresAt: publishedAt(expiresOn ?? addDays(appleDayOf(now), tokenDays)),
})

/** A token that Apple accepted, and the password that made it, as they are kept. */
export function acceptedSecrets(
  typed: CheckedReporter,
  token: ReporterToken,
  { slug, now }: { slug: string; now: Date },
): { token: StorableSecret; password: StorableSecret | null } {
  const appleId = typed.method === 'APP_SPECIFIC_PASSWORD' ? typed.email : null
  return {
    token: { ...aboutToken(appleId, token.expiresOn, now), secret: token.value },
    password:
      typed.method === 'APP_SPECIFIC_PASSWORD'
        ? {
            kind: 'APP_SPECIFIC_PASSWORD',
            secret: typed.appSpecificPassword,
            label: `Password for apps of ${typed.email}`,
            appleId,
            appleLabel: appleLabelOf(slug, now),
            expiresAt: null,
          }
        : null,
  }
}
