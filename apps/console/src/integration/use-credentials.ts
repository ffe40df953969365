import { useEffect, useEffectEvent } from 'react'
import { useQuery, useSubscription } from 'urql'
import { CredentialsChangedDocument, IntegrationCredentialsDocument } from './credentials.graphql.ts'

/** Credentials and rotation of an integration, read again when its stream says that one of them changed. */
export function useCredentials(id: string) {
  const [answer, ask] = useQuery({ query: IntegrationCredentialsDocument, variables: { id } })
  const [{ data }] = useSubscription({ query: CredentialsChangedDocument, variables: { id } })
  const known = JSON.stringify(data?.integrationChanged)
  const read = useEffectEvent(() => ask({ requestPolicy: 'network-only' }))
  useEffect(() => {
    if (known !== undefined) read()
  }, [known])
  return { answer, ask: () => ask({ requestPolicy: 'network-only' }) }
}
