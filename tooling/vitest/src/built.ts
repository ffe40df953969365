import { build as buildNow, type BuiltPart } from '@gatehouse/launcher'
import { beforeAll } from 'vitest'

const built = new Map<BuiltPart, Promise<string>>()

/** The folder of a built part, as `npm start` runs it; looked at once for each process of tests, and built where it is stale. */
export function build(part: BuiltPart): Promise<string> {
  const known = built.get(part) ?? buildNow(part)
  built.set(part, known)
  return known
}

/** For what starts a part in the middle of a test: it is built before the first of them, whose limit is for other things. */
export function buildBeforeTests(part: BuiltPart): void {
  beforeAll(() => build(part), 120_000)
}
