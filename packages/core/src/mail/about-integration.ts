import { clientQueries, integrationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'

/** What a mail about an integration says of it. */
export async function aboutIntegration(
  tx: Tx,
  { id, clientId, label }: Pick<IntegrationRecord, 'id' | 'clientId' | 'label'>,
): Promise<{ client: string; label: string; integrationId: string; apps: string }> {
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  const [known] = await integrationQueries.integrationsByIds(tx, [id])
  return { client: client?.name ?? '', label, integrationId: id, apps: String(known?.appCount ?? 0) }
}
