import { askWitness } from '@gatehouse/asc-client'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import type { Opened, Way } from './way.ts'

const cannotAsk = async (): Promise<never> => {
  throw new CannotAskAppleError('KEY_UNUSABLE')
}

/** A way with what is left of a key that was deleted here: it tells whether Apple refuses the key, and nothing else. */
export function witnessWay({ secret, onClock, ...opened }: Opened): Way {
  const { baseUrl, beforeRequest, onRateLimit, onOutcome } = opened
  const options = { baseUrl, beforeRequest, onRateLimit, onOutcome, ...(onClock && { onClock }) }
  return {
    source: 'API',
    api: null,
    knock: () => askWitness(options, secret),
    probe: cannotAsk,
    downloadSales: cannotAsk,
  }
}
