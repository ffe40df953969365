/** What the launcher reads: one JSON object a line. */
export type DemoEvent =
  | { event: 'link'; url: string }
  | ClientEvent
  | { event: 'left'; client: string; keyFile: string; keyId: string; issuerId: string; vendorNumber: string }
  | { event: 'done' }
  | { event: 'fill'; done: number; total: number }
  | { event: 'unfinished'; client: string; why: string }

export interface ClientEvent {
  event: 'client'
  name: string
  state: string
  apps: number
  reportsDone: number
  reportsTotal: number
  units: number
}

/** Says it on stdout. */
export const tell = (event: DemoEvent): void => void process.stdout.write(`${JSON.stringify(event)}\n`)
