import type { OperatorService } from '@temporalio/client'
import { searchAttributes } from '@gatehouse/contracts'
import type { Logger } from 'pino'
import { describeError } from '../log.ts'

/** Temporal: `temporal.api.enums.v1.IndexedValueType`. */
const keyword = 2

/**
 * Makes sure that the namespace knows the attributes that workflows are started with. Where that is not ours to do, as in
 * Temporal Cloud, the log names those that are missing: until somebody adds them, no workflow starts.
 */
export async function ensureSearchAttributes(
  operator: OperatorService,
  namespace: string,
  log: Logger,
): Promise<void> {
  const wanted = Object.values(searchAttributes)
  try {
    const { customAttributes } = await operator.listSearchAttributes({ namespace })
    const missing = wanted.filter((name) => customAttributes?.[name] === undefined)
    if (missing.length === 0) return
    await operator.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map((name) => [name, keyword])),
    })
    log.info({ namespace, missing }, 'search attributes added')
  } catch (error) {
    log.warn(
      { namespace, wanted, error: describeError(error) },
      'whether the namespace has the search attributes is not known: it needs them as keywords',
    )
  }
}
