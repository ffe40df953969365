import { expect, it } from 'vitest'
import { tellDemo } from './demo-story.ts'
import { openScreen } from './screen.ts'

const client = { event: 'client', name: 'Aster', state: 'BACKFILLING', apps: 1, reportsTotal: 30 }

function tell(...events: object[]): string {
  let text = ''
  const screen = openScreen({ write: (more) => (text += more) })
  const onLine = tellDemo(screen)
  for (const event of events) onLine(JSON.stringify(event))
  return text
}

it('shows what is connected, how many reports arrived and what is still coming', () => {
  const text = tell({ ...client, reportsDone: 12, units: 3456 })
  expect(text).toContain('Aster  backfilling    1 app    12 of 30 reports      3,456 units')
  expect(text).toContain('Together: 12 reports, 3,456 units, 18 reports still coming')
})

it('ends with the last figures, though a log shows those between only now and then', () => {
  const steps = [1, 2, 3, 30].map((reportsDone) => ({ ...client, reportsDone, units: reportsDone * 10 }))
  const text = tell(...steps, { event: 'done' })
  expect(text.match(/of 30 reports/g)).toHaveLength(2)
  expect(text).toMatch(
    /30 of 30 reports +300 units[^]*All is here: 1 client, 1 app, 30 reports, 300 units\.\n$/,
  )
})

it('keeps its columns under names that are twice as wide', () => {
  const rows = tell(
    { ...client, reportsDone: 1, units: 1 },
    { ...client, name: '雲工房', reportsDone: 1, units: 1 },
  )
  expect(rows).toContain('  雲工房  backfilling')
})

it('names the key file of the client that is left to connect', () => {
  const left = {
    client: 'Zinnia',
    keyFile: '/keys/AuthKey_A1.p8',
    keyId: 'A1',
    issuerId: 'I1',
    vendorNumber: '8',
  }
  expect(tell({ event: 'left', ...left })).toMatch(/Zinnia[^]*\/keys\/AuthKey_A1\.p8[^]*A1[^]*I1[^]*8/)
})

it('says how far the other clients of the demo are, and once that they are here', () => {
  const text = tell({ event: 'fill', done: 56, total: 57 }, { event: 'fill', done: 57, total: 57 })
  expect(text).toContain('  56 of 57 more clients of the demo, in every state\n')
  expect(text).toMatch(/  57 more clients of the demo, in every state, are here\.\n$/)
})

it('passes over a line that is no event', () => {
  expect(tell({ event: 'something newer' })).toBe('')
})
