import { version } from '../../package.json'
import type { IntegrationDetailFragment, IntegrationDiagnosisQuery } from '../graphql/graphql.ts'

type Found = NonNullable<NonNullable<IntegrationDiagnosisQuery['integration']>['diagnosis']>

/** What of an integration goes into a diagnosis that is sent away. */
export type Diagnosed = Pick<
  IntegrationDetailFragment,
  'id' | 'method' | 'state' | 'since' | 'stateReason' | 'capabilities' | 'lastSyncedAt' | 'nextSyncAt'
>

/**
 * A diagnosis as plain text for whoever helps, in English and by codes. It names no client, no person, no key and no
 * fingerprint: an id leads to them for those who may see them. Sentences are left out, since they may hold what Apple said
 * and the names of apps.
 */
export function diagnosisText(integration: Diagnosed, found: Found, address: string): string {
  const { id, method, state, since, stateReason, capabilities, lastSyncedAt, nextSyncAt } = integration
  const { apps, kinds } = found.affects
  return [
    `Gatehouse diagnosis of integration ${id}`,
    `Worked out ${found.computedAt} at ${address}, console ${version}`,
    `State ${state} since ${since}, method ${method}`,
    ...(stateReason ? [`Reason ${stateReason.code} since ${stateReason.since}, ${stateReason.actor}`] : []),
    `Last synced ${lastSyncedAt ?? 'never'}, next ${nextSyncAt ?? 'none'}`,
    `Affects ${apps} apps, kinds: ${kinds.join(', ') || 'none'}`,
    'Looked at:',
    ...found.checks.map(({ name, status, at, actor }) => line(name, status, at, actor)),
    'Can do:',
    ...capabilities.map(({ name, status, checkedAt, actor, rolesNeeded }) =>
      line(name, status, checkedAt, actor, rolesNeeded && `needs ${rolesNeeded}`),
    ),
  ].join('\n')
}

const line = (name: string, status: string, ...more: (string | null)[]): string =>
  [`- ${name}: ${status}`, ...more.filter(Boolean)].join(' · ')
