import { useRef } from 'react'
import { useMutation } from 'urql'
import type { ConnectDraft } from '../connect/connect-input.ts'
import { byField } from '../connect/use-connect.ts'
import type { ConnectProblems } from '../connect/use-connect.ts'
import type { RotateCredentialInput } from '../graphql/graphql.ts'
import { RotateCredentialDocument } from './rotation.graphql.ts'

interface Sending {
  draft: ConnectDraft
  integrationId: string
  mode: NonNullable<RotateCredentialInput['mode']>
  requestAnalytics: boolean
}

/** Sends the new key; what is wrong with it by field, null where it is on its way. A second click joins the first. */
export function useRotate(): {
  sending: boolean
  send: (what: Sending) => Promise<ConnectProblems | 'unreachable' | null>
} {
  const [{ fetching }, mutate] = useMutation(RotateCredentialDocument)
  const last = useRef<{ draft: ConnectDraft; key: string }>(undefined)
  return {
    sending: fetching,
    async send({ draft, integrationId, mode, requestAnalytics }) {
      const idempotencyKey = last.current?.draft === draft ? last.current.key : crypto.randomUUID()
      last.current = { draft, key: idempotencyKey }
      const { data } = await mutate({
        input: {
          integrationId,
          mode,
          requestAnalytics,
          idempotencyKey,
          keyId: draft.keyId.trim(),
          privateKey: draft.key?.pem ?? '',
          ...(draft.kind === 'team' && { issuerId: draft.issuerId.trim() }),
        },
      })
      if (!data) return 'unreachable'
      last.current = undefined
      const { userErrors } = data.rotateCredential
      return userErrors.length > 0 ? byField(userErrors) : null
    },
  }
}
