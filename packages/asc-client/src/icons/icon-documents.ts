import { z } from 'zod'

/** Where Apple has an icon: an address with places for width, height and format. Apple: ImageAsset. */
export interface AscIcon {
  templateUrl: string
  width: number
  height: number
}

/** What an app's own document says besides its attributes. `platforms` are Apple's words, in the order of first mention. */
export interface AscAppDetails {
  platforms: string[]
  icon: AscIcon | null
}

const pixels = z.number().int().positive()
const icon = z
  .object({ templateUrl: z.string().min(1), width: pixels, height: pixels })
  .nullish()
  .catch(null)
const included = z.object({
  type: z.string(),
  attributes: z
    .object({ iconAsset: icon, platform: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
})

/** One app with its store icon and the platforms of its versions. Apple: AppResponse. */
export const appDetailsDocument = z
  .object({ data: z.object({ id: z.string() }), included: z.array(included).nullish() })
  .transform(({ included: resources }): AscAppDetails => {
    const of = (type: string) => (resources ?? []).filter((each) => each.type === type)
    const platforms = of('appStoreVersions').map(({ attributes }) => attributes?.platform ?? '')
    return {
      platforms: [...new Set(platforms.filter((platform) => platform !== ''))],
      icon: of('buildIcons').find(({ attributes }) => attributes?.iconAsset)?.attributes?.iconAsset ?? null,
    }
  })

/** The newest build's icon. Apple: BuildsResponse, Build.Attributes (`iconAssetToken`). */
export const buildIconDocument = z
  .object({
    data: z.array(
      z.object({
        attributes: z.object({ iconAssetToken: icon }).nullish().catch(null),
      }),
    ),
  })
  .transform(({ data }): AscIcon | null => data[0]?.attributes?.iconAssetToken ?? null)
