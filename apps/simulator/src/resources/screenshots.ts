import type { App } from '../data/app.ts'
import type { Scene } from './scene.ts'

/** What an uploaded screenshot for review says of itself, whatever it was uploaded for. */
export interface ScreenshotAttributes {
  fileSize: number
  fileName: string
  sourceFileChecksum: string
  imageAsset: { templateUrl: string; width: number; height: number }
  assetToken: string
  assetType: string
  uploadOperations: undefined
  assetDeliveryState: { errors: never[]; warnings: never[]; state: 'COMPLETE' }
}

export function screenshotAttributes(scene: Scene, app: App, seed: number): ScreenshotAttributes {
  const base = scene.world.filesUrl ?? 'https://is1-ssl.mzstatic.com'
  const token = `${app.ascId}-${seed.toString(16)}`
  return {
    fileSize: 120_000 + (seed % 90_000),
    fileName: 'review.png',
    sourceFileChecksum: seed.toString(16).padStart(8, '0').repeat(4),
    imageAsset: { templateUrl: `${base}/image/thumb/${token}/{w}x{h}bb.{f}`, width: 1290, height: 2796 },
    assetToken: token,
    assetType: 'SCREENSHOT',
    uploadOperations: undefined,
    assetDeliveryState: { errors: [], warnings: [], state: 'COMPLETE' },
  }
}
