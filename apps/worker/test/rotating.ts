import { randomUUID } from 'node:crypto'
import { workflowIds } from '@gatehouse/contracts'
import { expect, vi } from 'vitest'
import type { House } from './house.ts'
import { connectFirst } from './interrupted-backfill.ts'
import { controlOf } from './simulator-control.ts'

const patience = { timeout: 180_000, interval: 50 }

/** An integration whose Admin key is to be put in another's place. */
export interface Rotating {
  integrationId: string
  /** Of the key that it was connected with. */
  keyId: string
  /** Puts another team key in its place; the id of the rotation, and of the workflow that carries it. */
  begin(
    role: string,
    mode?: 'PLANNED' | 'LEAKED',
    requestAnalytics?: boolean,
  ): Promise<{ rotationId: string; workflowId: string }>
  rotation(): Promise<Awaited<ReturnType<House['core']['rotations']['ofIntegrations']>>[number] | undefined>
  /** What is in which slot. */
  slots(): Promise<Record<string, string>>
  revoke(revoked: boolean): Promise<unknown>
}

/** Connects the simulator's first account for a client of its own, and waits until it is open. */
export async function connectForRotation(house: House): Promise<Rotating> {
  const { core, actor } = house
  const integrationId = await connectFirst(house, `Client ${randomUUID()}`)
  await vi.waitFor(async () => {
    const { state } = (await core.integrations.find(actor, integrationId)) ?? {}
    expect(['BACKFILLING', 'ACTIVE']).toContain(state)
  }, patience)
  const opened = async () => (await core.integrations.credentials(actor, [integrationId]))[0] ?? []
  const [old] = await opened()
  const keyId = /AuthKey_(\w+)/.exec(old?.label ?? '')?.[1] ?? ''
  return {
    integrationId,
    keyId,
    begin: async (role, mode = 'PLANNED', requestAnalytics = false) => {
      const { issuerId, keyId: newKeyId, privateKey } = await house.keyOf(house.account(0), role)
      const typed = { integrationId, issuerId, keyId: newKeyId, privateKey, mode, requestAnalytics }
      const { id: rotationId } = await core.rotations.begin(actor, typed)
      return { rotationId, workflowId: workflowIds.rotateCredential(old?.id ?? '') }
    },
    rotation: async () => (await core.rotations.ofIntegrations(actor, [integrationId]))[0],
    slots: async () => Object.fromEntries((await opened()).map(({ slot, label }) => [slot, label])),
    revoke: (revoked) => controlOf(house.simulator)('PATCH', `/keys/${keyId}`, { revoked }),
  }
}

/** Resolves when the rotation is there. */
export const untilRotation = (of: Rotating, state: string) =>
  vi.waitFor(async () => expect(await of.rotation()).toMatchObject({ state }), patience)
