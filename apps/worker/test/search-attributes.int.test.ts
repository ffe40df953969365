import { randomUUID } from 'node:crypto'
import { Connection, type OperatorService } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time'
import { searchAttributes } from '@gatehouse/contracts'
import { createTestNamespace } from '@gatehouse/vitest'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { ensureSearchAttributes } from '../src/temporal/search-attributes.ts'

const log = pino({ level: 'silent' })

it('gives a namespace the search attributes that it lacks, once', async () => {
  const { address } = await createTestNamespace()
  const connection = await Connection.connect({ address })
  try {
    const { operatorService: operator, workflowService } = connection
    const namespace = `bare-${randomUUID()}`
    const workflowExecutionRetentionPeriod = msToTs('1 day')
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod })
    const known = async () =>
      Object.keys((await operator.listSearchAttributes({ namespace })).customAttributes)
    const wanted = Object.values(searchAttributes)
    // A namespace is known everywhere some moments after it was made.
    const ensured = async () => {
      await ensureSearchAttributes(operator, namespace, log)
      return known().catch(() => [])
    }
    await expect.poll(ensured, { timeout: 180_000, interval: 200 }).toEqual(expect.arrayContaining(wanted))
    await ensureSearchAttributes(operator, namespace, log)
    expect(await known()).toEqual(expect.arrayContaining(wanted))
  } finally {
    await connection.close()
  }
})

it('lets the worker start where the attributes are not its to add, and says which are needed', async () => {
  const told: object[] = []
  const listening = pino({ level: 'warn' }, { write: (line) => void told.push(JSON.parse(line) as object) })
  const refusing = {
    listSearchAttributes: () => Promise.reject(new Error('PERMISSION_DENIED')),
  } as unknown as OperatorService // a managed engine's answer
  await ensureSearchAttributes(refusing, 'agency', listening)
  expect(told).toEqual([
    expect.objectContaining({ namespace: 'agency', wanted: Object.values(searchAttributes) }),
  ])
})
