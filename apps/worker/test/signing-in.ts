import { createVault, loadKeyFile } from '@gatehouse/core'
import { queryDatabase } from '@gatehouse/vitest'
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

/** The longest cookie of the newest session that is kept sealed. */
export async function sessionCookie(house: House): Promise<string> {
  const [row] = await queryDatabase<{ id: string; workspace_id: string; sealed: string }>(
    house.databaseUrl,
    `select id, workspace_id, sealed from credential where kind = 'APPLE_SESSION' and sealed is not null
      order by created_at desc limit 1`,
  )
  if (!row) throw new Error('no session is kept')
  const vault = createVault(await loadKeyFile(house.workerEnv['GATEHOUSE_KEY_FILE'] ?? ''))
  const held = await vault.open({ workspaceId: row.workspace_id, credentialId: row.id }, row.sealed)
  const [longest] = (held.match(/[\w+/=-]{16,}/g) ?? []).toSorted((a, b) => b.length - a.length)
  if (!longest) throw new Error('the session has no cookies')
  return longest
}
