import type { AscIcon } from './icon-documents.ts'

/**
 * The address of an icon as a square PNG of at most `sizePx`, never larger than Apple has it; null for a template
 * that is no address. Apple: ImageAsset (`{w}x{h}{c}.{f}`; some templates have `bb` in the place of `{c}`).
 */
export function iconAddress({ templateUrl, width, height }: AscIcon, sizePx: number): URL | null {
  const size = String(Math.min(sizePx, width, height))
  const values: Record<string, string> = { w: size, h: size, c: 'bb', f: 'png' }
  return URL.parse(templateUrl.replace(/\{([whcf])\}/g, (place, name: string) => values[name] ?? place))
}
