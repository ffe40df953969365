/** What a column of an imported file may hold. */
export const importColumns = [
  'CLIENT',
  'TAGS',
  'MANAGER',
  'LABEL',
  'KEY_ID',
  'ISSUER_ID',
  'VENDOR_NUMBERS',
  'KEY_FILE',
  'PRIVATE_KEY',
  'REPORTER_TOKEN',
  'REPORTER_ACCOUNT',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** How a header names each, in small letters and digits alone. */
const namesOf: Record<ImportColumn, readonly string[]> = {
  CLIENT: ['client', 'clientname', 'customer', 'account', 'company', 'name'],
  TAGS: ['tags', 'tag'],
  MANAGER: ['manager', 'accountmanager', 'manageremail', 'owner'],
  LABEL: ['label', 'integration', 'integrationlabel'],
  KEY_ID: ['keyid', 'apikeyid', 'kid'],
  ISSUER_ID: ['issuerid', 'issuer'],
  VENDOR_NUMBERS: ['vendornumbers', 'vendornumber', 'vendors', 'vendor'],
  KEY_FILE: ['keyfile', 'file', 'filename', 'p8', 'p8file'],
  PRIVATE_KEY: ['privatekey', 'pem', 'key', 'apikey'],
  REPORTER_TOKEN: ['reportertoken', 'reporteraccesstoken', 'accesstoken', 'token'],
  // “account” alone names a client.
  REPORTER_ACCOUNT: ['reporteraccount', 'reporteraccountnumber', 'accountnumber', 'accountid'],
}

const plain = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What each column of a header holds; null for one that is not used, a second one of the same kind too. */
export function matchColumns(header: readonly string[]): (ImportColumn | null)[] {
  const taken = new Set<ImportColumn>()
  return header.map((name) => {
    const found = importColumns.find((column) => namesOf[column].includes(plain(name))) ?? null
    if (found === null || taken.has(found)) return null
    taken.add(found)
    return found
  })
}
