import type { AscIcon } from './icon-documents.ts'

/**
 * The address of an icon as a square PNG of at most `sizePx`, never larger than Apple has it; null for a template
 * that is no address.
 */
export function iconAddress(icon: AscIcon, sizePx: number): URL | null {
  const size = Math.min(sizePx, icon.width, icon.height)
  return filled(icon, size, size)
}

/** The address of a picture as a PNG whose longer side is at most `sizePx`; null for a template that is no address. */
export function imageAddress(image: AscIcon, sizePx: number): URL | null {
  const scale = Math.min(1, sizePx / Math.max(image.width, image.height))
  return filled(image, Math.round(image.width * scale), Math.round(image.height * scale))
}

/** Apple: ImageAsset (`{w}x{h}{c}.{f}`; some templates have `bb` in the place of `{c}`). */
function filled({ templateUrl }: AscIcon, width: number, height: number): URL | null {
  const values: Record<string, string> = { w: String(width), h: String(height), c: 'bb', f: 'png' }
  return URL.parse(templateUrl.replace(/\{([whcf])\}/g, (place, name: string) => values[name] ?? place))
}
