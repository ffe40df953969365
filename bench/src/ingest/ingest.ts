import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { median, rounded, timed, type Bench, type Measured, type Size } from '../bench.ts'
import { makeFiles, type MadeFile } from './files.ts'
import { openOurs, type Ours } from './ours.ts'
import { applyPeer } from './peer.ts'
import { settlePlace, wantAnew, type Place } from './place.ts'

interface Sizes {
  rows: number
  files: number
  rowsOfFile: number
  rounds: number
  /** Rows of the smaller file whose memory is watched; the larger has ten times as many. */
  watched: number
}

const sizes: Record<Size, Sizes> = {
  smoke: { rows: 2_000, files: 5, rowsOfFile: 100, rounds: 1, watched: 2_000 },
  short: { rows: 200_000, files: 200, rowsOfFile: 1_000, rounds: 3, watched: 50_000 },
  full: { rows: 1_000_000, files: 1_000, rowsOfFile: 1_000, rounds: 3, watched: 400_000 },
}

/** From kept files to facts, against a plain COPY of the same rows typed already: how fast, and in how much memory. */
export const ingest: Bench = async (size, ground) => {
  const { rows, files, rowsOfFile, rounds, watched } = sizes[size]
  const owner = new pg.Client(ground.url)
  await owner.connect()
  const ours = openOurs(ground.url)
  try {
    const place = await settlePlace(owner)
    const folder = (name: string) => join(ground.folder, name)
    const one = await makeFiles({ folder: folder('one'), count: 1, rows }, place)
    const many = await makeFiles({ folder: folder('many'), count: files, rows: rowsOfFile }, place)
    const memory: Memory[] = []
    for (const each of [watched, watched * 10]) {
      const file = await makeFiles({ folder: folder(`of-${each}`), count: 1, rows: each }, place)
      memory.push({ rows: each, mb: await memoryOf(ground.url, owner, place, file) })
    }
    const large = await race({ owner, ours, place, files: one, rounds })
    const small = await race({ owner, ours, place, files: many, rounds })
    return report(large, small, memory)
  } finally {
    await ours.close()
    await owner.end()
  }
}

interface Race {
  rows: number
  ours: number
  peer: number
  ratio: number
}

/** Runs ours and the peer's by turns, so that a busy moment of the machine is nobody's alone. */
async function race(on: {
  owner: pg.Client
  ours: Ours
  place: Place
  files: MadeFile[]
  rounds: number
}): Promise<Race> {
  const { owner, ours, place, files, rounds } = on
  const ids = files.map(({ deliveryId }) => deliveryId)
  const took = { ours: [] as number[], peer: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    await wantAnew(owner, place, ids)
    took.ours.push(await timed(() => eachOf(files, (file) => ours.apply(place, file))))
    const ourSums = await sums(owner)
    await wantAnew(owner, place, ids)
    took.peer.push(await timed(() => eachOf(files, (file) => applyPeer(owner, file))))
    if ((await sums(owner)) !== ourSums) throw new Error('the two ways did not store the same')
  }
  const [mine, peers] = [median(took.ours), median(took.peer)]
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  return { rows, ours: mine, peer: peers, ratio: rounded(peers / mine) }
}

async function eachOf(files: MadeFile[], work: (file: MadeFile) => Promise<void>): Promise<void> {
  for (const file of files) await work(file)
}

/** What both ways have to agree in, of every column that a sum can tell. */
async function sums(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query(
    `select (select row(count(*), sum(hashtext(f::text)::bigint))::text from sales_fact f) as facts,
       (select row(count(*), sum(units), sum(proceeds), count(app_id))::text from sales_daily) as days`,
  )
  return JSON.stringify(rows)
}

/** The most memory over idle that a process of its own needed, in MB. */
async function memoryOf(url: string, owner: pg.Client, place: Place, files: MadeFile[]): Promise<number> {
  await wantAnew(
    owner,
    place,
    files.map(({ deliveryId }) => deliveryId),
  )
  const child = fileURLToPath(new URL('./memory-main.ts', import.meta.url))
  const input = JSON.stringify({ url, place, file: files[0] })
  const { stdout } = await promisify(execFile)(process.execPath, [child, input])
  return Number(stdout)
}

interface Memory {
  rows: number
  /** The most over idle. */
  mb: number
}

function report(large: Race, small: Race, memory: readonly Memory[]): Measured {
  const row = (what: string, { rows, ours, peer, ratio }: Race) => ({
    what,
    rows,
    'ours ms': Math.round(ours),
    'COPY ms': Math.round(peer),
    ratio,
  })
  const [tenth = 0, whole = 0] = memory.map(({ mb }) => mb)
  return {
    rows: [
      row('one file', large),
      row('many files', small),
      ...memory.map(({ rows, mb }) => ({
        what: `${mb} MB over idle, of 150`,
        rows,
        'ours ms': '',
        'COPY ms': '',
        ratio: rounded(mb / 150),
      })),
    ],
    ratios: {
      oneFile: large.ratio,
      manyFiles: small.ratio,
      memoryOf150Mb: rounded(whole / 150),
      memoryForTenTimesTheRows: rounded(whole / tenth),
    },
  }
}
