import type { ConnectApiKeyInput, DiagnoseApiKeyInput } from '../graphql/graphql.ts'
import type { KeyReading } from './key-file.ts'

/** What a person fills in to connect by a key. The key's text is kept nowhere else, and not after it was accepted. */
export interface ConnectDraft {
  key: Extract<KeyReading, { ok: true }> | null
  keyId: string
  kind: 'team' | 'individual'
  issuerId: string
  vendorNumbers: string
  label: string
}

/** The fields that a problem can belong to; the names of the server's input. */
export type ConnectField = 'clientId' | 'privateKey' | 'keyId' | 'issuerId' | 'vendorNumbers' | 'label'

/** A sentence of `messages/<language>/connect.json` for each field that is not right yet. */
export type LocalProblems = Partial<
  Record<
    ConnectField,
    | 'client.missing'
    | 'key.missing'
    | 'keyId.invalid'
    | 'issuer.invalid'
    | 'vendor.invalid'
    | 'vendor.missing'
  >
>

/** An empty form. */
export const emptyDraft: ConnectDraft = {
  key: null,
  keyId: '',
  kind: 'team',
  issuerId: '',
  vendorNumbers: '',
  label: '',
}

/** Apple: an issuer id is a UUID. */
export const isIssuerId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text.trim())

/** The vendor numbers in a text with commas, spaces or line breaks between them. */
export const vendorNumbersOf = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '')

/** What is not right yet, before anything is sent. */
export function checkDraft(draft: ConnectDraft, clientId: string | undefined): LocalProblems {
  const vendorNumbers = vendorNumbersOf(draft.vendorNumbers)
  const isTeam = draft.kind === 'team'
  return {
    ...(!clientId && { clientId: 'client.missing' as const }),
    ...(!draft.key && { privateKey: 'key.missing' as const }),
    ...(!/^[A-Z0-9]{10}$/.test(draft.keyId.trim()) && { keyId: 'keyId.invalid' as const }),
    ...(isTeam && !isIssuerId(draft.issuerId) && { issuerId: 'issuer.invalid' as const }),
    ...(isTeam && vendorNumbers.length === 0 && { vendorNumbers: 'vendor.missing' as const }),
    ...(vendorNumbers.some((number) => !/^\d+$/.test(number)) && {
      vendorNumbers: 'vendor.invalid' as const,
    }),
  }
}

/** The input of the mutation for a draft without problems. */
export function toInput(
  draft: ConnectDraft,
  clientId: string,
  more: Partial<ConnectApiKeyInput>,
): ConnectApiKeyInput {
  return {
    ...more,
    clientId,
    keyId: draft.keyId.trim(),
    privateKey: draft.key?.pem ?? '',
    vendorNumbers: draft.kind === 'team' ? vendorNumbersOf(draft.vendorNumbers) : [],
    ...(draft.kind === 'team' && { issuerId: draft.issuerId.trim() }),
    ...(draft.label.trim() !== '' && { label: draft.label.trim() }),
  }
}

/** The same draft for a look at the key, however incomplete it is. */
export const typedFrom = (draft: ConnectDraft): DiagnoseApiKeyInput => ({
  privateKey: draft.key?.pem ?? '',
  fileName: draft.key?.keyId ? `AuthKey_${draft.key.keyId}.p8` : null,
  keyId: draft.keyId.trim(),
  issuerId: draft.kind === 'team' ? draft.issuerId : null,
  vendorNumbers: draft.kind === 'team' ? vendorNumbersOf(draft.vendorNumbers) : [],
})

const FIELDS: readonly string[] = [
  'clientId',
  'privateKey',
  'keyId',
  'issuerId',
  'vendorNumbers',
  'label',
] satisfies ConnectField[]

/** The field that a server's problem names, also as `input.keyId` or `vendorNumbers.0`. */
export function fieldOf(name: string | null): ConnectField | undefined {
  const known = name?.split('.').find((part) => FIELDS.includes(part))
  return known as ConnectField | undefined // it was just found among them
}
