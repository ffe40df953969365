import { expect, it } from 'vitest'
import { afterAsking } from './after-asking.pure.ts'
import type { FoundAt } from './verify-rotation.ts'

const stopped: FoundAt = {
  integrationId: '1',
  findings: [
    { name: 'SALES', status: 'PROVED', reason: null, appleSaid: null },
    { name: 'ANALYTICS', status: 'PROVED', reason: null, appleSaid: null, note: 'ANALYTICS_STOPPED' },
  ],
}
const asked = { apps: 1, made: 2, there: 0, stopped: 0, refused: 0, afterAscId: '1' }

it('says no more that analytics are stopped once Apple took new requests for them', () => {
  expect(afterAsking(stopped, asked).findings.map(({ note }) => note)).toEqual([undefined, undefined])
})

it('goes on saying so where Apple kept a stopped request, and where nobody asked', () => {
  expect(afterAsking(stopped, { ...asked, made: 1, stopped: 1 })).toEqual(stopped)
  expect(afterAsking(stopped, { ...asked, apps: 0, made: 0 })).toEqual(stopped)
  expect(afterAsking(stopped, null)).toEqual(stopped)
})
