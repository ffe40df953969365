import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { SimulatorOptions } from './simulator.ts'

/** What `--help` prints. */
export const USAGE = `Usage: simulator --port 4010 --out DIR [options]

  --port N           App Store Connect API (0: any free port)
  --control-port N   control plane (default: the next port)
  --files-port N     report files (default: the port after)
  --storekit-port N  App Store Server API (default: the port after that)
  --reporter-port N  Reporter (default: the port after that)
  --idmsa-port N     Apple's sign-in (default: the port after that)
  --appstoreconnect-port N  App Store Connect's pages (default: the port after that)
  --host ADDRESS     where to listen (default 127.0.0.1)
  --out DIR          folder for the .p8 key files; kept and used again
  --seed TEXT        another seed is another world
  --accounts N       number of accounts (default 6)
  --apps N           apps of each account (default: 4 to 9 of the first eight, 1 to 5 of the others)
  --largest PLACE=N  one account, by its place from 0, with N apps
  --now ISO          the simulated instant at the start (default: real time)
  --remember         keep in DIR what control changes, and be so again at the next start
`

const port = z.coerce.number().int().min(0).max(65_535)
const count = z.coerce.number().int().min(1)
const flags = z.object({
  port: port.default(4010),
  'control-port': port.optional(),
  'files-port': port.optional(),
  'storekit-port': port.optional(),
  'reporter-port': port.optional(),
  'idmsa-port': port.optional(),
  'appstoreconnect-port': port.optional(),
  host: z.string().default('127.0.0.1'),
  out: z.string(),
  seed: z.string().default('gatehouse'),
  accounts: count.max(500).default(6),
  apps: count.max(500).optional(),
  largest: z
    .string()
    .regex(/^\d+=\d+$/, 'is written as PLACE=N: 9=70')
    .transform((text) => text.split('=').map(Number))
    .pipe(z.tuple([z.int().max(499), z.int().min(1).max(500)]))
    .optional(),
  remember: z.boolean().default(false),
  now: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
})

const text = { type: 'string' } as const
const yes = { type: 'boolean' } as const

/** Reads the command line. @throws {Error} naming every mistake; null when help was asked for. */
export function readCommandLine(args: readonly string[]): (SimulatorOptions & { out: string }) | null {
  const names = Object.keys(flags.shape)
  const options = Object.fromEntries(names.map((name) => [name, name === 'remember' ? yes : text]))
  const { values } = parseArgs({ args: [...args], options: { ...options, help: yes } })
  if (values.help === true) return null
  const parsed = flags.safeParse(values)
  if (!parsed.success) throw new Error(`${z.prettifyError(parsed.error)}\n\n${USAGE}`)
  const given = parsed.data
  const after = (step: number): number => (given.port === 0 ? 0 : given.port + step)
  return {
    host: given.host,
    port: given.port,
    controlPort: given['control-port'] ?? after(1),
    filesPort: given['files-port'] ?? after(2),
    storeKitPort: given['storekit-port'] ?? after(3),
    reporterPort: given['reporter-port'] ?? after(4),
    idmsaPort: given['idmsa-port'] ?? after(5),
    appStoreConnectPort: given['appstoreconnect-port'] ?? after(6),
    out: given.out,
    seed: given.seed,
    accounts: given.accounts,
    ...(given.apps === undefined ? {} : { apps: given.apps }),
    ...(given.largest === undefined ? {} : { largest: { place: given.largest[0], apps: given.largest[1] } }),
    remember: given.remember,
    ...(given.now === undefined ? {} : { now: new Date(given.now) }),
  }
}
