/** Reporter's answers are a handful of flat elements, so that reading them takes no parser of XML. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (point !== null) return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    return ENTITIES[String(name)] ?? whole
  })

/** What lies within each element of this name, as it is written. */
export const insideOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inside = '']) => inside,
  )

/** The text of the first element of this name; null where there is none. */
export function textOf(xml: string, name: string): string | null {
  const [first] = insideOf(xml, name)
  return first === undefined ? null : unescaped(first).trim()
}

/** The texts of all elements of this name. */
export const textsOf = (xml: string, name: string): string[] =>
  insideOf(xml, name).map((inside) => unescaped(inside).trim())

/** Whether this is XML at all, and not a sentence for people. */
export const isXml = (text: string): boolean => /^\s*<[?\w]/.test(text)

/** The value after `Label:` in an answer for people; null where there is none. */
export const labelled = (text: string, label: string): string | null =>
  new RegExp(`^\\s*${label}\\s*:\\s*(\\S.*?)\\s*$`, 'im').exec(text)?.[1] ?? null
