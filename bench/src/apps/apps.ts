import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCore, createVault, folderFiles, loadKeyFile, mailRouteOf } from '@gatehouse/core'
import { openDatabase } from '@gatehouse/db'
import { median, rounded, timed, type Bench, type Ground, type Size } from '../bench.ts'
import { fillCatalogue } from './catalogue.ts'
import { appsDocument } from './document.ts'
import { startGateway, startPeer, type Answering } from './processes.ts'

const sizes: Record<Size, { apps: number; turns: number; asks: number }> = {
  smoke: { apps: 28, turns: 1, asks: 2 },
  short: { apps: 2_000, turns: 7, asks: 20 },
  full: { apps: 35_000, turns: 15, asks: 40 },
}

/**
 * Twenty-five apps with their purchases, asked for over HTTP with a token: the gateway's registered document, and a
 * bare server that runs the same statements in the same order and writes JSON. They take turns.
 */
export const apps: Bench = async (size, ground) => {
  const { apps: count, turns, asks } = sizes[size]
  const token = await prepare(ground, count)
  const ways = [await startGateway(ground), await startPeer(ground)] as const
  try {
    const [ours, peer] = ways.map((way) => () => ask(way, token)) as [Ask, Ask] // one for each way
    await compare(ours, peer)
    const took: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
    for (let turn = 0; turn < turns; turn += 1) {
      took.ours.push(await timed(() => times(asks, ours)))
      took.peer.push(await timed(() => times(asks, peer)))
    }
    const perAsk = (of: number[]) => rounded(median(of) / asks)
    const ratio = rounded(median(took.ours.map((ms, turn) => (took.peer[turn] ?? 0) / ms)))
    return {
      rows: [
        { way: 'GraphQL, registered', 'ms each': perAsk(took.ours), 'kB each': await sizeOf(ours), ratio },
        {
          way: 'the same SQL as JSON',
          'ms each': perAsk(took.peer),
          'kB each': await sizeOf(peer),
          ratio: 1,
        },
      ],
      ratios: { registered: ratio },
    }
  } finally {
    for (const way of ways) way.stop()
  }
}

type Ask = () => Promise<string>

async function prepare({ url, folder }: Ground, count: number): Promise<string> {
  await mkdir(join(folder, 'console'), { recursive: true })
  await writeFile(
    join(folder, 'console', 'persisted-documents.json'),
    JSON.stringify({ [hash]: appsDocument }),
  )
  const db = openDatabase({ url })
  const core = createCore({
    db,
    vault: createVault(await loadKeyFile(join(folder, 'keys.json'))),
    files: folderFiles(join(folder, 'files')),
    apple: { simulator: null },
    mail: mailRouteOf({}, { publicUrl: new URL('http://localhost:4000'), production: false }),
    now: () => new Date(),
  })
  return fillCatalogue(url, core, { apps: count }).finally(() => db.close())
}

const hash = `sha256:${createHash('sha256').update(appsDocument).digest('hex')}`
const body = JSON.stringify({
  variables: { first: 25 },
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
})

async function ask({ url }: Answering, token: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body })
  const text = await answer.text()
  if (!answer.ok || text.startsWith('{"errors"')) throw new Error(`${url} answers ${answer.status}: ${text}`)
  return text
}

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let at = 0; at < count; at += 1) await work()
}

const sizeOf = async (of: Ask) => Math.round((await of()).length / 1_024)

/** Both must say the same apps with the same purchases, or nothing was compared. */
async function compare(ours: Ask, peer: Ask): Promise<void> {
  type Page = { nodes: { id: string; inAppPurchases: { nodes: { id: string }[] } }[] }
  const idsOf = ({ nodes }: Page) =>
    JSON.stringify(nodes.map(({ id, inAppPurchases }) => [id, inAppPurchases.nodes.map((each) => each.id)]))
  const { data } = JSON.parse(await ours()) as { data: { apps: Page } } // GraphQL's own form
  const page = JSON.parse(await peer()) as Page // as peer-main.ts writes it
  if (page.nodes.length !== 25 || idsOf(data.apps) !== idsOf(page))
    throw new Error('the two ways do not answer the same')
}
