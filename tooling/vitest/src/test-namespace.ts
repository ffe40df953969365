import { randomUUID } from 'node:crypto'
import { Connection } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time'
import { searchAttributes } from '@gatehouse/contracts'
import { inject, vi } from 'vitest'
import './provided.ts'

const keyword = 2

/** A namespace of its own in the test Temporal, with Gatehouse's search attributes: no test sees another's work. */
export async function createTestNamespace(): Promise<{ address: string; namespace: string }> {
  const address = inject('temporalAddress')
  const namespace = `test-${randomUUID()}`
  const connection = await Connection.connect({ address })
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    })
    const attributes = Object.fromEntries(Object.values(searchAttributes).map((name) => [name, keyword]))
    await vi.waitFor(
      () => connection.operatorService.addSearchAttributes({ namespace, searchAttributes: attributes }),
      {
        timeout: 60_000,
        interval: 100,
      },
    )
    await vi.waitFor(
      async () => {
        const known = await connection.operatorService.listSearchAttributes({ namespace })
        if (!known.customAttributes?.[searchAttributes.kind])
          throw new Error('the search attributes are not there yet')
      },
      { timeout: 60_000, interval: 100 },
    )
  } finally {
    await connection.close()
  }
  return { address, namespace }
}
