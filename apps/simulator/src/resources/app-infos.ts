import type { AppInfo, AppInfoLocalization } from '@rage-against-the-pixel/app-store-connect-api'
import type { App } from '../data/app.ts'
import { entityId } from '../data/entity-id.ts'
import { storeTitle } from '../data/store-title.ts'
import { node, type Node } from '../documents/node.ts'
import { localesOf } from '../data/locales.ts'
import type { Scene } from './scene.ts'

/** The app info that is in the store; some apps have a second one that waits for the next version. */
export function appInfoNodes(scene: Scene, app: App): Node[] {
  return (app.seed % 4 === 0 ? [0, 1] : [0]).map((number) => appInfoNode(scene, app, number))
}

export function appInfoNode(scene: Scene, app: App, number: number): Node {
  const live = number === 0
  return node<AppInfo>({
    type: 'appInfos',
    id: entityId('appInfos', app.ascId, number),
    attributes: () => ({
      appStoreState: live ? 'READY_FOR_SALE' : 'PREPARE_FOR_SUBMISSION',
      state: live ? 'READY_FOR_DISTRIBUTION' : 'PREPARE_FOR_SUBMISSION',
      appStoreAgeRating: 'FOUR_PLUS',
      australiaAgeRating: undefined,
      brazilAgeRating: 'L',
      brazilAgeRatingV2: 'SELF_RATED_L',
      franceAgeRating: undefined,
      koreaAgeRating: 'ALL',
      kidsAgeBand: undefined,
    }),
    related: {
      app: () => scene.find('apps', app.ascId),
      appInfoLocalizations: () =>
        localesOf(app).map((_, index) => appInfoLocalizationNode(scene, app, number, index)),
    },
  })
}

/** Ids count localisations through both app infos: sixteen for each. */
const LOCALES_PER_INFO = 16

function appInfoLocalizationNode(scene: Scene, app: App, info: number, index: number): Node {
  const locale = localesOf(app)[index] ?? app.primaryLocale
  return node<AppInfoLocalization>({
    type: 'appInfoLocalizations',
    id: entityId('appInfoLocalizations', app.ascId, info * LOCALES_PER_INFO + index),
    attributes: () => ({
      locale,
      name: storeTitle(app, locale),
      subtitle: `${app.category}, made with care`,
      privacyPolicyUrl: 'https://example.com/privacy',
      privacyChoicesUrl: undefined,
      privacyPolicyText: undefined,
    }),
    related: { appInfo: () => appInfoNode(scene, app, info) },
  })
}

export function findAppInfoLocalization(scene: Scene, app: App, number: number): Node {
  return appInfoLocalizationNode(scene, app, Math.floor(number / LOCALES_PER_INFO), number % LOCALES_PER_INFO)
}
