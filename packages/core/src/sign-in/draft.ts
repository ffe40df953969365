import type { CodeChallenge } from '@gatehouse/asc-client'
import { z } from 'zod'
import type { Deps } from '../deps.ts'

/** What lies sealed with an attempt: the password until Apple is asked about it, then what the sign-in holds. */
export type Draft =
  { kind: 'PASSWORD'; password: string } | { kind: 'HELD'; held: string; challenge: CodeChallenge | null }

const phoneShape = z.object({ id: z.number(), masked: z.string(), callsOnly: z.boolean() })
const challengeShape = z.object({
  kind: z.enum(['DEVICES', 'TEXT', 'CALL', 'CHOOSE']),
  sentTo: z.string().nullable(),
  digits: z.number(),
  devices: z.boolean(),
  phones: z.array(phoneShape),
})
const draftShape: z.ZodType<Draft> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('PASSWORD'), password: z.string() }),
  z.object({ kind: z.literal('HELD'), held: z.string(), challenge: challengeShape.nullable() }),
])

/** The row that a draft or a code belongs to. */
export interface AttemptPlace {
  workspaceId: string
  id: string
}

const placeOf = ({ workspaceId, id }: AttemptPlace) => ({ workspaceId, credentialId: id })

export const sealDraft = (deps: Deps, place: AttemptPlace, draft: Draft): Promise<string> =>
  deps.vault.seal(placeOf(place), JSON.stringify(draft))

/** @throws {VaultError} */
export async function openDraft(deps: Deps, place: AttemptPlace, sealed: string): Promise<Draft> {
  return draftShape.parse(JSON.parse(await deps.vault.open(placeOf(place), sealed)))
}

export const sealCode = (deps: Deps, place: AttemptPlace, code: string): Promise<string> =>
  deps.vault.seal(placeOf(place), code)

/** @throws {VaultError} */
export const openCode = (deps: Deps, place: AttemptPlace, sealed: string): Promise<string> =>
  deps.vault.open(placeOf(place), sealed)
