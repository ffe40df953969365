import type { Deps } from '../deps.ts'
import { wordsOf, type CapabilityName } from '../integrations/capabilities.pure.ts'
import { overPrivileged } from '../integrations/over-privileged.pure.ts'
import { probe, type Finding } from '../integrations/probe.ts'
import { vendorProblems } from '../integrations/api-key-input.ts'
import { firstApp } from '../methods/api-key-way.ts'
import { found, foundReason, type DiagnosisFinding } from './diagnosis.ts'
import { refusalOf, type AppleVerdict } from './try-readings.ts'
import type { TypedKey } from './typed-key.ts'

/** What a key that Apple accepted may read, asked family by family, without writing anything (FO-16). */
export async function rightsFindings(
  deps: Deps,
  { vendorNumbers }: TypedKey,
  { client, credential }: AppleVerdict,
): Promise<DiagnosisFinding[]> {
  const usable = vendorProblems(vendorNumbers, false).length > 0 ? [] : vendorNumbers
  let findings: Finding[] = []
  const silence = await refusalOf(async () => {
    findings = await probe({
      client,
      method: credential.kind,
      vendorNumbers: usable,
      appAscId: await firstApp(client),
      worked: true,
      now: deps.now(),
    })
  })
  if (silence) return [{ ...foundReason('APPS', 'NOT_CHECKED', silence) }]
  const advice = overPrivileged(findings)
  return [
    ...vendorFindings(credential.kind, usable, findings),
    ...findings.filter(({ reason }) => reason?.code !== 'VENDOR_NUMBER_REFUSED').map(toFinding),
    await provisioningFinding(client),
    ...(advice ? [foundReason('RIGHTS', 'ADVICE', advice)] : []),
  ]
}

function vendorFindings(
  kind: string,
  tried: readonly string[],
  findings: readonly Finding[],
): DiagnosisFinding[] {
  if (kind === 'API_KEY_INDIVIDUAL') return []
  const refused = findings.flatMap(({ reason }) => (reason?.code === 'VENDOR_NUMBER_REFUSED' ? [reason] : []))
  if (refused.length > 0) return refused.map((reason) => foundReason('VENDOR_NUMBER', 'FAILED', reason))
  if (tried.length === 0)
    return [
      found(
        'VENDOR_NUMBER',
        'NOT_CHECKED',
        'No vendor number was given, so sales and finance could not be asked for.',
        {
          hint: 'It stands beside the name of the team under Payments and Financial Reports.',
          actor: 'YOU',
        },
      ),
    ]
  const known = findings.some(({ name, status }) => name === 'SALES' && status === 'PROVED')
  return known ? [found('VENDOR_NUMBER', 'PASSED', `Apple knows the vendor number ${tried.join(', ')}.`)] : []
}

const neededToWork: readonly CapabilityName[] = ['APPS', 'SALES']

function toFinding({ name, status, reason, appleSaid }: Finding): DiagnosisFinding {
  const what = wordsOf[name]
  if (status === 'PROVED') return found(name, 'PASSED', `This key may read ${what}.`)
  if (reason && name === 'USERS')
    return found(name, 'PASSED', 'This key may not list people, and need not: it is no Admin key.')
  if (reason) return foundReason(name, neededToWork.includes(name) ? 'FAILED' : 'ADVICE', reason)
  return found(
    name,
    'NOT_CHECKED',
    `Whether this key may read ${what} could not be told.`,
    appleSaid ? { hint: `In Apple's words: “${appleSaid}”` } : {},
  )
}

/** Certificates and profiles are no business of Gatehouse's; that they are refused worries people all the same. */
async function provisioningFinding(client: AppleVerdict['client']): Promise<DiagnosisFinding> {
  const refusal = await refusalOf(() => client.probe({ of: 'PROVISIONING' }))
  if (refusal === null)
    return found('PROVISIONING', 'PASSED', 'This key may read certificates and profiles; Gatehouse does not.')
  return found(
    'PROVISIONING',
    'ADVICE',
    'Certificates, identifiers and profiles are not available to this key or team. Reports and apps are not affected.',
    {
      hint:
        refusal.code === 'TEAM_NOT_FOUND'
          ? 'Apple finds no developer team behind this account: an agreement that waits, a membership that lapsed, or an account that never had a team. Apple Support can tell which.'
          : 'Nothing of it is needed here.',
    },
  )
}
