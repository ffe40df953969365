/** What an integration by key is called when nobody says otherwise. */
export const usualLabel = ({ issuerId, keyId }: { issuerId: string | null; keyId: string | null }): string =>
  `${issuerId ? 'Team' : 'Individual'} key ${keyId ?? ''}`
