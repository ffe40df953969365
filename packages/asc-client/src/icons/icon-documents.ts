import { z } from 'zod'

/** Where Apple has an icon: an address with places for width, height and format. Apple: ImageAsset. */
export interface AscIcon {
  templateUrl: string
  width: number
  height: number
}

const pixels = z.number().int().positive()
const icon = z
  .object({ templateUrl: z.string().min(1), width: pixels, height: pixels })
  .nullish()
  .catch(null)
const included = z.object({
  type: z.string(),
  attributes: z.object({ iconAsset: icon }).nullish().catch(null),
})

/** One app with its icon in the store. Apple: AppResponse. */
export const storeIconDocument = z
  .object({ data: z.object({ id: z.string() }), included: z.array(included).nullish() })
  .transform(
    ({ included: resources }): AscIcon | null =>
      (resources ?? []).find(({ type, attributes }) => type === 'buildIcons' && attributes?.iconAsset)
        ?.attributes?.iconAsset ?? null,
  )

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
