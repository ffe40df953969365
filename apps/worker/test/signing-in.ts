import type { House } from './house.ts'

type Account = ReturnType<House['account']>

/** Somebody of an account with the role, and what they type. */
export function personOf({ appleIds }: Account, role: string): { email: string; password: string } {
  const found = appleIds.find((each) => each.role === role)
  if (!found) throw new Error(`nobody of this account is ${role}`)
  return { email: found.email, password: found.password }
}

/** Steers the simulated Apple. */
export async function control(house: House, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${house.simulator.control}/__control${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  if (!answer.ok) throw new Error(`the simulator answers ${answer.status} to ${method} ${path}`)
  return answer.status === 204 ? null : answer.json()
}

/** The code that was sent last to somebody. */
export async function newestCode(house: House, email: string): Promise<string> {
  const [newest] = (await control(house, 'GET', `/apple-ids/${email}/codes`)) as { code: string }[] // the control plane's shape
  if (!newest) throw new Error(`no code was sent to ${email}`)
  return newest.code
}
