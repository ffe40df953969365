import { expect, it } from 'vitest'
import type { AppVersionView } from './catalogue-views.ts'
import { platformVersions } from './platform-versions.pure.ts'

const version = (platform: string, versionString: string, appVersionState: string): AppVersionView => ({
  id: `${platform} ${versionString}`,
  ascId: versionString,
  platform,
  versionString,
  appVersionState,
  releaseType: null,
  earliestReleaseDate: null,
  createdDate: null,
  changedAt: new Date(0),
})

it('tells for each platform the newest version, the one in the store and the one before review', () => {
  const next = version('IOS', '3.0', 'PREPARE_FOR_SUBMISSION')
  const waiting = version('IOS', '2.1', 'WAITING_FOR_REVIEW')
  const live = version('IOS', '2.0', 'READY_FOR_DISTRIBUTION')
  const old = version('IOS', '1.9', 'READY_FOR_DISTRIBUTION')
  const mac = version('MAC_OS', '1.0', 'REJECTED')
  expect(platformVersions([next, waiting, mac, live, old])).toEqual([
    { platform: 'IOS', newest: next, live, inReview: waiting },
    { platform: 'MAC_OS', newest: mac, live: null, inReview: null },
  ])
})

it('tells nothing of an app without versions', () => {
  expect(platformVersions([])).toEqual([])
})
