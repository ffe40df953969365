import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, [light, dark] as const],
  ),
)

const TEXT = 4.5
const GLYPH = 3

const grounds = ['canvas', 'surface', 'sunken', 'raised']
const tones = ['ok', 'progress', 'person', 'warn', 'broken', 'stopped']

/** Which colours stand on which, and how much contrast that needs (WCAG 2.2 AA). */
const pairs: [front: string, back: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, TEXT],
    ['muted', ground, TEXT],
    ['accent', ground, TEXT],
    ['control', ground, GLYPH],
  ]),
  ['faint', 'canvas', TEXT],
  ['faint', 'surface', TEXT],
  ['on-primary', 'primary', TEXT],
  ['accent', 'accent-tint', TEXT],
  ['ink', 'accent-tint', TEXT],
  ['muted', 'accent-tint', TEXT],
  ...tones.flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-tint`, TEXT],
    [tone, 'surface', TEXT],
    [tone, 'canvas', TEXT],
  ]),
  ...[1, 2, 3, 4, 5, 6].map((number): [string, string, number] => [`chart-${number}`, 'surface', GLYPH]),
]

test.each(pairs)('%s can be told from %s in both themes', (front, back, least) => {
  for (const theme of [0, 1] as const)
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least)
})

function colour(name: string, theme: 0 | 1): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no ${name} in two themes.`)
  return token[theme] ?? ''
}

function contrast(a: string, b: string): number {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
