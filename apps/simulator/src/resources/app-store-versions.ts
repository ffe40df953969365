import type {
  AppStoreVersion,
  AppStoreVersionLocalization,
} from '@rage-against-the-pixel/app-store-connect-api'
import { dayText } from '../clock/day.ts'
import type { App } from '../data/app.ts'
import { releaseCadence, versionNumbered, versionOn } from '../data/demand.ts'
import { entityId } from '../data/entity-id.ts'
import { node, type Node } from '../documents/node.ts'
import { buildNode } from './builds.ts'
import { localesOf } from '../data/locales.ts'
import type { Scene } from './scene.ts'

const KEPT_VERSIONS = 6

/** The last versions of an app, newest first; one that is being prepared stands before the one in the store. */
export function versionNodes(scene: Scene, app: App): Node[] {
  const current = versionOn(app, scene.today).number
  const newest = isNextInPreparation(scene, app) ? current + 1 : current
  const count = Math.min(KEPT_VERSIONS, newest + 1)
  return Array.from({ length: count }, (_, index) => versionNode(scene, app, newest - index))
}

/** In the week before a release its version is already there. */
function isNextInPreparation(scene: Scene, app: App): boolean {
  const { releasedOn } = versionOn(app, scene.today)
  return scene.today - releasedOn >= releaseCadence(app) - 7
}

/** Apple's review takes the last days before a release. */
function beforeRelease(daysLeft: number): 'PREPARE_FOR_SUBMISSION' | 'WAITING_FOR_REVIEW' | 'IN_REVIEW' {
  if (daysLeft > 3) return 'PREPARE_FOR_SUBMISSION'
  return daysLeft > 1 ? 'WAITING_FOR_REVIEW' : 'IN_REVIEW'
}

const stateSince = (number: number, current: number): 'READY_FOR_SALE' | 'REPLACED_WITH_NEW_VERSION' =>
  number === current ? 'READY_FOR_SALE' : 'REPLACED_WITH_NEW_VERSION'

/** @param number Which release of the app, from 0. */
export function versionNode(scene: Scene, app: App, number: number): Node {
  const { text, releasedOn } = versionNumbered(app, number)
  const current = versionOn(app, scene.today).number
  const state = number > current ? beforeRelease(releasedOn - scene.today) : stateSince(number, current)
  return node<AppStoreVersion>({
    type: 'appStoreVersions',
    id: entityId('appStoreVersions', app.ascId, number),
    attributes: () => ({
      platform: app.family === 'MAC' ? 'MAC_OS' : 'IOS',
      versionString: text,
      appStoreState: state,
      appVersionState: state === 'READY_FOR_SALE' ? 'READY_FOR_DISTRIBUTION' : state,
      copyright: `${dayText(releasedOn).slice(0, 4)} ${app.developer}`,
      reviewType: 'APP_STORE',
      releaseType: 'AFTER_APPROVAL',
      earliestReleaseDate: undefined,
      usesIdfa: undefined,
      downloadable: number <= current,
      createdDate: `${dayText(releasedOn - 6)}T10:15:00-07:00`,
    }),
    related: {
      app: () => scene.find('apps', app.ascId),
      appStoreVersionLocalizations: () =>
        localesOf(app).map((_, index) => versionLocalizationNode(scene, app, number, index)),
      build: () => (number > current ? null : buildNode(scene, app, number)),
    },
  })
}

const LOCALES_PER_VERSION = 8

function versionLocalizationNode(scene: Scene, app: App, version: number, index: number): Node {
  const locale = localesOf(app)[index] ?? app.primaryLocale
  return node<AppStoreVersionLocalization>({
    type: 'appStoreVersionLocalizations',
    id: entityId('appStoreVersionLocalizations', app.ascId, version * LOCALES_PER_VERSION + index),
    attributes: () => ({
      description: `${app.title}: what it does, in ${locale}.`,
      locale,
      keywords: `${app.category.toLowerCase()},simple`,
      marketingUrl: 'https://example.com',
      promotionalText: undefined,
      supportUrl: 'https://example.com/support',
      whatsNew: version === 0 ? undefined : 'Bug fixes and improvements.',
    }),
    related: { appStoreVersion: () => versionNode(scene, app, version) },
  })
}

export function findVersionLocalization(scene: Scene, app: App, number: number): Node {
  const version = Math.floor(number / LOCALES_PER_VERSION)
  return versionLocalizationNode(scene, app, version, number % LOCALES_PER_VERSION)
}
