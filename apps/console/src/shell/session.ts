import type { Client } from '@urql/core'
import { createApi } from '../api/client.ts'
import type { ViewerQuery } from '../graphql/graphql.ts'
import { ViewerDocument } from './viewer.graphql.ts'

/** The person who is signed in, within the workspace of the address. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

/** Keeps one GraphQL client for each workspace of this tab. */
export interface Session {
  /** The client of a workspace by its slug; without one, of whichever the server takes first. */
  api(workspace?: string): Client
  /** Who is signed in; null when nobody is. Throws when the server does not answer. */
  viewer(workspace?: string): Promise<Viewer | null>
  /** Forgets everything that was read, as after signing in or out. */
  forget(): void
}

/** Starts a session store; `onSignedOut` is called when the server stops knowing who is asking. */
export function createSession(onSignedOut: () => void): Session {
  const clients = new Map<string, Client>()
  const api = (workspace = '') => {
    const client = clients.get(workspace) ?? createApi(workspace || undefined, onSignedOut)
    clients.set(workspace, client)
    return client
  }
  return {
    api,
    async viewer(workspace) {
      const client = api(workspace)
      const known = client.readQuery(ViewerDocument, {})?.data?.viewer
      const asked = client.query(ViewerDocument, {}).toPromise()
      if (known) {
        void asked.then(({ data }) => data && data.viewer === null && onSignedOut())
        return known
      }
      const answer = await asked
      if (answer.error && !answer.data) throw answer.error
      return answer.data?.viewer ?? null
    },
    forget: () => clients.clear(),
  }
}
