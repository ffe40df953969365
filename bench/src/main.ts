// `pnpm bench NAME [--full]`: a table, and as the last line one JSON object with the ratios of this run.
import { apps } from './apps/apps.ts'
import { backfill } from './backfill/backfill.ts'
import { ingest } from './ingest/ingest.ts'
import type { Bench } from './bench.ts'
import { breakGround } from './ground.ts'
import { printTable } from './table.ts'

const benches: Record<string, Bench> = { apps, backfill, ingest }

const [name = '', ...flags] = process.argv.slice(2)
const bench = benches[name]
if (!bench || flags.some((flag) => flag !== '--full')) {
  process.stderr.write(`pnpm bench NAME [--full], where NAME is one of ${Object.keys(benches).join(', ')}\n`)
  process.exit(2)
}
const ground = await breakGround()
const { rows, ratios } = await bench(flags.includes('--full') ? 'full' : 'short', ground).finally(() =>
  ground.clear(),
)
printTable(rows)
process.stdout.write(`${JSON.stringify({ name, ratios })}\n`)
process.exit(0)
