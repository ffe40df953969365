import { createAscClient, type AscClient, type AscCredential } from '@gatehouse/asc-client'
import { probe } from '../integrations/probe.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import type { Opened, Way } from './way.ts'

/** A way with an API key: the App Store Connect API. */
export function apiKeyWay({
  method,
  baseUrl,
  beforeRequest,
  onRateLimit,
  onOutcome,
  onClock,
  ...key
}: Opened): Way {
  const credential = toAscCredential(key)
  const client = createAscClient({
    baseUrl,
    credential,
    beforeRequest,
    onRateLimit,
    onOutcome,
    ...(onClock && { onClock }),
  })
  return {
    source: 'API',
    api: client,
    knock: async () => void (await client.countApps()),
    probe: async (input) =>
      probe({ ...input, client, method, appAscId: input.appAscId ?? (await firstApp(client)) }),
    downloadSales: (query) => client.downloadSalesReport(query),
  }
}

function toAscCredential({
  keyId,
  issuerId,
  secret,
}: Pick<Opened, 'keyId' | 'issuerId' | 'secret'>): AscCredential {
  if (keyId === null) throw new CannotAskAppleError('KEY_UNUSABLE')
  return issuerId === null
    ? { kind: 'API_KEY_INDIVIDUAL', keyId, privateKey: secret }
    : { kind: 'API_KEY_TEAM', keyId, issuerId, privateKey: secret }
}

/** Any app that the key sees; null where there is none. A refusal of the list is told by the probe of apps. */
export async function firstApp(client: AscClient): Promise<string | null> {
  try {
    for await (const { rows } of client.listApps({ pageSize: 1, maxPages: 1 })) return rows[0]?.ascId ?? null
    return null
  } catch (error) {
    if (reasonOf(error, { capability: 'apps', worked: false })) return null
    throw error
  }
}
