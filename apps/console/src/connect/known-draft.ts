import { emptyDraft, type ConnectDraft } from './connect-input.ts'

/** An integration by a key, as far as it says what the next key's form would ask. */
interface Known {
  method: string
  credentials: readonly { slot: string; issuerId: string | null }[]
}

/** What is known of an integration by its key, so that nobody types it again: everything but another key. */
export const knownDraft = (
  { method, credentials }: Known,
  vendorNumbers: readonly string[] = [],
): ConnectDraft => ({
  ...emptyDraft,
  issuerId: credentials.find(({ slot }) => slot === 'A')?.issuerId ?? '',
  kind: method === 'API_KEY_INDIVIDUAL' ? 'individual' : 'team',
  vendorNumbers: vendorNumbers.join(', '),
})
