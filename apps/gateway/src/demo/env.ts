import { z } from 'zod'

const key = z.object({ kind: z.string(), role: z.string(), keyId: z.string(), privateKeyPath: z.string() })
const account = z.object({
  name: z.string(),
  issuerId: z.string(),
  vendorNumbers: z.array(z.string()).min(1),
  keys: z.array(key),
})
const simulator = z.object({ accounts: z.array(account) })

/** An account of the simulated Apple, with the files of its keys. */
export type SimulatedAccount = z.output<typeof account>

/** The accounts in the simulator's own line. @throws when it is absent or not that line. */
export function readSimulatedAccounts(): SimulatedAccount[] {
  const line = process.env['GATEHOUSE_SIMULATOR_JSON'] ?? ''
  return simulator.parse(JSON.parse(line || '{}')).accounts
}
