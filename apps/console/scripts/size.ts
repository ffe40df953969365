import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a signed-in person loads before the overview stands, gzipped, in kilobytes of 1,000 bytes. */
const LIMITS_KB = { script: 150, style: 20 }
/** A route's own part on top of that. */
const ROUTE_LIMIT_KB = 60

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  Chunk
> // vite's own

/** A chunk with all that it imports at once. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(next, seen)
  return seen
}

const gzipBytes = (file: string): number => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length
const chunksOf = (keys: Iterable<string>): Chunk[] => [...keys].flatMap((key) => manifest[key] ?? [])
const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7)

const entry = 'index.html'
if (!manifest[entry]?.isEntry)
  throw new Error('dist/.vite/manifest.json names no entry. Run the build first.')

const firstLoad = closure(entry)
for (const part of [
  'src/overview/overview-page.tsx',
  ...['shell', 'states', 'overview'].map((name) => `messages/en/${name}.json`),
])
  closure(part, firstLoad)

const sum = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((all, file) => all + gzipBytes(file), 0)
const totals = {
  script: sum(chunksOf(firstLoad).map((chunk) => chunk.file)),
  style: sum(chunksOf(firstLoad).flatMap((chunk) => chunk.css ?? [])),
}

let failed = false
function report(name: string, bytes: number, limitKb: number): void {
  const over = bytes > limitKb * 1000
  failed ||= over
  console.log(`${kb(bytes)} kB of ${limitKb}  ${name}${over ? '  TOO LARGE' : ''}`)
}

report('first load, script', totals.script, LIMITS_KB.script)
report('first load, style', totals.style, LIMITS_KB.style)
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || !key.endsWith('-page.tsx')) continue
  const own = [...closure(key)].filter((part) => !firstLoad.has(part))
  report(key, sum(chunksOf(own).map((part) => part.file)), ROUTE_LIMIT_KB)
}
/** The page for clients who hold a link, whole: scripts, and with styles and its one font. */
const LINK_LIMITS_KB = { script: 95, whole: 160 }
/** With the largest of the ways to give access, and of the languages: nobody loads two of either. */
const heaviest = (keys: string[], known: ReadonlySet<string>): Set<string> =>
  keys
    .map((key) => new Set([...closure(key)].filter((part) => !known.has(part))))
    .reduce((one, other) => (scriptOf(one) > scriptOf(other) ? one : other), new Set<string>())
const scriptOf = (keys: Iterable<string>): number => sum(chunksOf(keys).map((chunk) => chunk.file))
const linkShell = closure('c.html')
const parts = (name: RegExp) => Object.keys(manifest).filter((key) => name.test(key))
const words = heaviest(parts(/^src\/link\/words-\w+\.ts$/), linkShell)
const way = heaviest(parts(/^src\/link\/by-\w+\.tsx$/), new Set([...linkShell, ...words]))
const link = chunksOf(new Set([...linkShell, ...words, ...way]))
const linkScript = sum(link.map((chunk) => chunk.file))
const font = readdirSync(new URL('assets/', dist)).find((name) =>
  name.startsWith('ibm-plex-sans-latin-wght-normal'),
)
const fontBytes = font ? statSync(new URL(`assets/${font}`, dist)).size : 0
const linkStyle = sum(link.flatMap((chunk) => chunk.css ?? []))
report('connect link, script', linkScript, LINK_LIMITS_KB.script)
report('connect link, all', linkScript + linkStyle + fontBytes, LINK_LIMITS_KB.whole)
if (failed) process.exitCode = 1
