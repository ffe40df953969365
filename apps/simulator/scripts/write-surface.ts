import { writeFileSync } from 'node:fs'
import { SurfaceReader } from './surface.ts'

/** Writes `src/apple/surface.jsonl` anew after the package with Apple's types has changed. */
const lines = new SurfaceReader().lines().map((line) => JSON.stringify(line))
writeFileSync(new URL('../src/apple/surface.jsonl', import.meta.url), `${lines.join('\n')}\n`)
