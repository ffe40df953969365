import type { Build, BuildIcon } from '@rage-against-the-pixel/app-store-connect-api'
import { dayText } from '../clock/day.ts'
import type { App } from '../data/app.ts'
import { versionNumbered, versionOn } from '../data/demand.ts'
import { entityId } from '../data/entity-id.ts'
import { node, type Node } from '../documents/node.ts'
import type { Scene } from './scene.ts'

const KEPT_BUILDS = 8
/** TestFlight builds expire ninety days after upload. */
const EXPIRES_AFTER_DAYS = 90

/** The last builds of an app, newest first; one for each release. */
export function buildNodes(scene: Scene, app: App): Node[] {
  const newest = versionOn(app, scene.today).number
  return Array.from({ length: Math.min(KEPT_BUILDS, newest + 1) }, (_, index) =>
    buildNode(scene, app, newest - index),
  )
}

export function buildNode(scene: Scene, app: App, number: number): Node {
  const { releasedOn } = versionNumbered(app, number)
  const uploadedOn = releasedOn - 4
  return node<Build>({
    type: 'builds',
    id: entityId('builds', app.ascId, number),
    attributes: () => ({
      version: String(100 + number),
      uploadedDate: `${dayText(uploadedOn)}T09:30:00-07:00`,
      expirationDate: `${dayText(uploadedOn + EXPIRES_AFTER_DAYS)}T09:30:00-07:00`,
      expired: scene.today > uploadedOn + EXPIRES_AFTER_DAYS,
      minOsVersion: app.family === 'MAC' ? '13.0' : '16.0',
      lsMinimumSystemVersion: app.family === 'MAC' ? '13.0' : undefined,
      computedMinMacOsVersion: app.family === 'MAC' ? '13.0' : undefined,
      computedMinVisionOsVersion: undefined,
      iconAssetToken: iconAsset(scene, app),
      processingState: 'VALID',
      buildAudienceType: 'APP_STORE_ELIGIBLE',
      usesNonExemptEncryption: false,
    }),
    related: {
      app: () => scene.find('apps', app.ascId),
      appStoreVersion: () => scene.find('appStoreVersions', entityId('appStoreVersions', app.ascId, number)),
      // Forum: this list is often empty, the token on the build is the surer way to an icon.
      icons: () => (app.seed % 3 === 0 ? [] : [iconNode(scene, app, number)]),
    },
  })
}

/** The icon in the store; none when the app has never been released. */
export function appIconNode(scene: Scene, app: App): Node | null {
  return scene.today < app.launchedOn ? null : iconNode(scene, app, versionOn(app, scene.today).number)
}

function iconNode(scene: Scene, app: App, number: number): Node {
  return node<BuildIcon>({
    type: 'buildIcons',
    id: entityId('buildIcons', app.ascId, number),
    attributes: () => ({
      iconAsset: iconAsset(scene, app),
      iconType: 'APP_STORE',
      masked: false,
      name: 'AppIcon',
    }),
  })
}

function iconAsset(scene: Scene, app: App): { templateUrl: string; width: number; height: number } {
  const base = scene.world.filesUrl ?? 'https://is1-ssl.mzstatic.com'
  return { templateUrl: `${base}/image/thumb/${app.ascId}/{w}x{h}bb.{f}`, width: 1024, height: 1024 }
}
