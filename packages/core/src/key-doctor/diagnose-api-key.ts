import { tokenContents } from '@gatehouse/asc-client'
import { workspaceQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { appleFindings } from './apple-findings.ts'
import { found, foundReason, type Diagnosis, type DiagnosisFinding } from './diagnosis.ts'
import { localFindings } from './local-findings.ts'
import { purchasesFindings } from './purchases-findings.ts'
import { rightsFindings } from './rights-findings.ts'
import { readingsOf, refusalOf, tryReadings, type AppleVerdict } from './try-readings.ts'
import { readTyped, type DiagnoseApiKeyInput, type TypedKey } from './typed-key.ts'

/**
 * Looks at a key from every side and says what is wrong with it, who can mend it and where: first what needs no Apple,
 * then what Apple answers, with other readings of the same file where it refuses the one that was typed. Nothing is
 * stored, and nothing is written at Apple.
 * @throws {DomainError} FORBIDDEN.
 */
export async function diagnoseApiKey(
  deps: Deps,
  actor: MemberActor,
  input: DiagnoseApiKeyInput,
): Promise<Diagnosis> {
  authorise(actor, 'integration.connect')
  const typed = await readTyped(input)
  const local = localFindings(typed)
  if (!typed.key.ok || typed.keyId === null) return { findings: [...local, notAsked], claims: null }
  const { demo } = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  const { verdict, findings } = await askApple(deps, actor, typed, typed.key.fingerprint, demo)
  const refused = verdict?.refusal?.code === 'KEY_REFUSED' || typed.named === 'PURCHASES'
  const purchases = refused ? await purchasesFindings(deps, actor.workspaceId, typed, demo) : null
  const read = purchases?.accepted ?? verdict?.credential ?? null
  return {
    findings: [...local, ...findings, ...(purchases?.findings ?? [])],
    claims: read && tokenContents(read, Date.now() / 1_000),
  }
}

const notAsked = found('SIGNATURE', 'NOT_CHECKED', 'Apple was not asked: there is nothing to sign with yet.')

async function askApple(
  deps: Deps,
  { workspaceId }: MemberActor,
  typed: TypedKey,
  fingerprint: string,
  demo: boolean,
): Promise<{ verdict: AppleVerdict | null; findings: DiagnosisFinding[] }> {
  let baseUrl = ''
  const nobody = await refusalOf(async () => void (baseUrl = addressOf(deps, demo)))
  if (nobody) return { verdict: null, findings: [foundReason('SIGNATURE', 'NOT_CHECKED', nobody)] }
  const verdict = await tryReadings(deps, { workspaceId, baseUrl, fingerprint }, readingsOf(typed))
  if (verdict === null) return { verdict, findings: [notAsked] }
  const findings = appleFindings(typed, verdict)
  const accepted = verdict.refusal === null
  return {
    verdict,
    findings: accepted ? [...findings, ...(await rightsFindings(deps, typed, verdict))] : findings,
  }
}
