import { credentialQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import { usualLabel } from './usual-label.pure.ts'

/** The label of an integration that asks with this key from now on: a name that nobody gave names the key; one that somebody typed stays. */
export async function labelFollowing(
  tx: Tx,
  { clientId, label }: Pick<IntegrationRecord, 'clientId' | 'label'>,
  credentialId: string | null,
): Promise<{ label?: string }> {
  const made = credentialId === null ? null : await credentialQueries.findCredential(tx, credentialId)
  if (!made?.keyId) return {}
  const keys = await credentialQueries.keysOfClient(tx, clientId)
  return keys.some((key) => usualLabel(key) === label) ? { label: usualLabel(made) } : {}
}
