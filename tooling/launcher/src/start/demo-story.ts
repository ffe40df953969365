import type { Screen } from './screen.ts'

type Client = {
  event: 'client'
  name: string
  state: string
  apps: number
  reportsDone: number
  reportsTotal: number
  units: number
}
type Left = {
  event: 'left'
  client: string
  keyFile: string
  keyId: string
  issuerId: string
  vendorNumber: string
}

/** What the demo prints, one JSON object a line. */
type DemoEvent =
  | { event: 'link'; url: string }
  | Client
  | Left
  | { event: 'done' }
  | { event: 'fill'; done: number; total: number }

const number = new Intl.NumberFormat('en')

/** Turns the demo's lines into what a person reads. */
export function tellDemo(screen: Screen): (line: string) => void {
  const clients = new Map<string, Client>()
  return (line) => {
    const event = parse(line)
    if (event?.event === 'link') tellLink(screen, event.url)
    if (event?.event === 'left') tellLeft(screen, event)
    if (event?.event === 'fill') tellFill(screen, event)
    if (event?.event === 'done') tellDone(screen, [...clients.values()])
    if (event?.event === 'client') {
      clients.set(event.name, event)
      const width = Math.max(...[...clients.keys()].map(columnsOf))
      for (const client of clients.values()) screen.change(client.name, clientLine(client, width))
      screen.change('total', totalLine([...clients.values()]))
    }
  }
}

function parse(line: string): DemoEvent | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return JSON.parse(line) as DemoEvent // our own demo's; what is none of these is passed over
  } catch {
    return undefined
  }
}

function tellLink(screen: Screen, url: string): void {
  screen.print(`  ${url.includes('/setup') ? 'Set up ' : 'Sign in'}     ${url}`)
  screen.print('              (works once; the next start prints another)')
  screen.print()
}

function clientLine(client: Client, width: number): string {
  const { name, state, apps, reportsDone, reportsTotal, units } = client
  const reports = reportsTotal === 0 ? 'reports to come' : `${reportsDone} of ${reportsTotal} reports`
  const columns = [
    `  ${name}${' '.repeat(width - columnsOf(name))}`,
    words(state).padEnd(11),
    plural(apps, 'app').padStart(7),
    reports.padStart(18),
    `${number.format(units)} units`.padStart(15),
  ]
  return columns.join('  ')
}

function totalLine(clients: Client[]): string {
  const { reportsDone, reportsTotal, units } = totals(clients)
  const missing = reportsTotal - reportsDone
  const still = missing > 0 ? `, ${plural(missing, 'report')} still coming` : ''
  return `  Together: ${plural(reportsDone, 'report')}, ${number.format(units)} units${still}`
}

function totals(clients: Client[]): Pick<Client, 'apps' | 'reportsDone' | 'reportsTotal' | 'units'> {
  const sum = (field: 'apps' | 'reportsDone' | 'reportsTotal' | 'units') =>
    clients.reduce((total, client) => total + client[field], 0)
  return {
    apps: sum('apps'),
    reportsDone: sum('reportsDone'),
    reportsTotal: sum('reportsTotal'),
    units: sum('units'),
  }
}

function tellLeft(screen: Screen, left: Left): void {
  screen.print(`  One client is left for you to connect: ${left.client}`)
  screen.print(`    key file       ${left.keyFile}`)
  screen.print(`    key id         ${left.keyId}`)
  screen.print(`    issuer id      ${left.issuerId}`)
  screen.print(`    vendor number  ${left.vendorNumber}`)
  screen.print()
}

function tellDone(screen: Screen, clients: Client[]): void {
  screen.change('total', '') // said below, once more and for good
  screen.settle()
  if (clients.length === 0) return
  const { apps, reportsDone, units } = totals(clients)
  const what = [plural(clients.length, 'client'), plural(apps, 'app'), plural(reportsDone, 'report')]
  screen.print(`  All is here: ${what.join(', ')}, ${number.format(units)} units.`)
}

function tellFill(screen: Screen, { done, total }: { done: number; total: number }): void {
  const more = `more clients of the demo, in every state`
  screen.change('fill', done < total ? `  ${done} of ${total} ${more}` : '')
  if (done === total) screen.print(`  ${total} ${more}, are here.`)
}

/** `BACKFILLING` as people say it. */
function words(state: string): string {
  return state.toLowerCase().replaceAll('_', ' ')
}

function plural(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** The columns that a text takes in a terminal: East Asian characters take two. */
function columnsOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
  return text.length + (wide?.length ?? 0)
}
