import type { ReporterToken } from '@gatehouse/asc-client'
import { addDays, appleDayOf, publishedAt } from '../day/apple-day.ts'
import { appleLabelOf } from './apple-label.pure.ts'
import type { CheckedReporter } from './reporter-input.ts'
import type { AcceptedSecret } from './store-reporter.ts'

/** Tokens work this long. Apple: Reporter guide. */
export const tokenDays = 180

/** A token that Apple accepted, and the password that made it, as they are kept. */
export function acceptedSecrets(
  typed: CheckedReporter,
  token: ReporterToken,
  { slug, now }: { slug: string; now: Date },
): { token: AcceptedSecret; password: AcceptedSecret | null } {
  const appleId = typed.method === 'APP_SPECIFIC_PASSWORD' ? typed.email : null
  const lastDay = token.expiresOn ?? addDays(appleDayOf(now), tokenDays)
  return {
    token: {
      kind: 'REPORTER_TOKEN',
      secret: token.value,
      label: `Reporter token${appleId ? ` of ${appleId}` : ''}`,
      appleId,
      appleLabel: null,
      expiresAt: publishedAt(lastDay),
    },
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
