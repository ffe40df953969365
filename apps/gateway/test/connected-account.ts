import { readFile } from 'node:fs/promises'
import type { Simulator } from '@gatehouse/simulator'

/** What a person types to connect the simulator's account of this number by its key for sales. */
export async function keyOfAccount(simulator: Simulator, index = 0) {
  const account = simulator.accounts[index]
  const key = account?.keys.find(({ kind, role }) => kind === 'team' && role === 'SALES')
  if (!account || !key) throw new Error('The simulator made no such account with a key for sales.')
  return {
    name: account.name,
    input: {
      issuerId: account.issuerId,
      keyId: key.keyId,
      privateKey: await readFile(key.privateKeyPath, 'utf8'),
      vendorNumbers: [...account.vendorNumbers],
    },
  }
}
