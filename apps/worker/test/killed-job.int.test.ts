import { randomBytes, randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createVault, loadKeyFile } from '@gatehouse/core'
import { queryDatabase } from '@gatehouse/vitest'
import { expect, it, vi } from 'vitest'
import type { House } from './house.ts'
import { useMortalHouse } from './mortal-house.ts'

const secrets = 1_500

const mortal = useMortalHouse()

it('goes on with a job where a killed worker left it, and loses no secret', async () => {
  const { house } = mortal
  const { core, actor, workerEnv } = house
  const path = workerEnv['GATEHOUSE_KEY_FILE'] ?? ''
  const { id: clientId } = await core.clients.add(actor, { name: 'Northwind' })
  const ids = await sealSecrets(house, path, clientId)
  const { sealing, ...rest } = JSON.parse(await readFile(path, 'utf8')) as { sealing: object[] } // as it was made
  const newer = { kid: 'newer', key: randomBytes(32).toString('base64url') }
  await writeFile(path, JSON.stringify({ ...rest, sealing: [...sealing, newer] }))

  const { id } = await core.jobs.rewrap(actor, {})
  const job = async () => await core.jobs.find(actor, id)
  let killedIn = 0
  for (let kills = 0; kills < 2; kills += 1) {
    const before = (await job())?.done ?? 0
    await mortal.startWorker()
    await vi.waitFor(async () => expect((await job())?.done).toBeGreaterThan(before), {
      timeout: 180_000,
      interval: 5,
    })
    await mortal.killWorker()
    if ((await job())?.state === 'RUNNING') killedIn += 1
  }
  expect(killedIn).toBeGreaterThan(0)
  await mortal.startWorker()
  await vi.waitFor(async () => expect(await job()).toMatchObject({ state: 'DONE' }), {
    timeout: 180_000,
    interval: 200,
  })
  expect(await job()).toMatchObject({ done: secrets, total: secrets, problemCount: 0 })

  await writeFile(path, JSON.stringify({ ...rest, sealing: [newer] }))
  const vault = createVault(await loadKeyFile(path))
  const rows = await queryDatabase<{ id: string; sealed: string }>(
    house.databaseUrl,
    'select id, sealed from credential',
  )
  expect(rows).toHaveLength(secrets)
  for (const { id: credentialId, sealed } of rows)
    expect(await vault.open({ workspaceId: actor.workspaceId, credentialId }, sealed)).toBe(
      ids.get(credentialId),
    )
}, 900_000)

/** Credentials sealed with the key file as it is; their secrets by id. */
async function sealSecrets(house: House, path: string, clientId: string): Promise<Map<string, string>> {
  const vault = createVault(await loadKeyFile(path))
  const { workspaceId } = house.actor
  const made = new Map<string, string>()
  const values: string[] = []
  for (let n = 0; n < secrets; n += 1) {
    const id = randomUUID()
    const sealed = await vault.seal({ workspaceId, credentialId: id }, `secret ${n}`)
    made.set(id, `secret ${n}`)
    values.push(`('${id}', '${workspaceId}', '${clientId}', 'API_KEY_TEAM', 'Key', '${id}', '${sealed}')`)
  }
  await queryDatabase(
    house.databaseUrl,
    `insert into credential (id, workspace_id, client_id, kind, label, fingerprint, sealed) values ${values.join()}`,
  )
  return made
}
