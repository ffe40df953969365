import { z } from 'zod'

const key = z.object({ kind: z.string(), role: z.string(), keyId: z.string(), privateKeyPath: z.string() })
const appleId = z.object({
  email: z.string(),
  password: z.string(),
  appSpecificPassword: z.string().nullable(),
  reporterToken: z.string().nullable(),
  role: z.string(),
})
const account = z.object({
  name: z.string(),
  slug: z.string(),
  issuerId: z.string(),
  vendorNumbers: z.array(z.string()).min(1),
  reporterAccount: z.string(),
  keys: z.array(key),
  appleIds: z.array(appleId),
})
const accounts = z.object({ accounts: z.array(account) })

/** An account of the simulated Apple: the files of its keys, its people and what they sign in with. */
export type SimulatedAccount = z.output<typeof account>
/** A key of a simulated account. */
export type SimulatedKey = z.output<typeof key>
/** Somebody of a simulated account, who does not exist. */
export type SimulatedPerson = z.output<typeof appleId>

/** What may be done to the simulated Apple from behind: what its clients' people and Apple itself would do. */
export interface SimulatedApple {
  accounts(): Promise<SimulatedAccount[]>
  /** A request to the control plane, by its path below `/__control`. @throws with what it says is wrong */
  send(method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object): Promise<unknown>
}

/** @param controlUrl where the simulator's control plane listens, on this machine */
export function simulatedApple(controlUrl: string): SimulatedApple {
  const send: SimulatedApple['send'] = async (method, path, body) => {
    const sent = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const answer = await fetch(`${controlUrl}/__control${path}`, { method, ...sent })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`The simulator answers ${answer.status} to ${method} ${path}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  return { send, accounts: async () => accounts.parse(await send('GET', '/accounts')).accounts }
}
