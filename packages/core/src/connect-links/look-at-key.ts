import { AscError, cellText, readSalesReport, type AscClient } from '@gatehouse/asc-client'
import type { SeenTeam } from '@gatehouse/db'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { ApiKeyInput } from '../integrations/api-key-input.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { rightsFindings } from '../key-doctor/rights-findings.ts'
import { appleFindings } from '../key-doctor/apple-findings.ts'
import { foundReason, type DiagnosisFinding } from '../key-doctor/diagnosis.ts'
import { readingsOf, refusalOf, tryReadings } from '../key-doctor/try-readings.ts'
import { readTyped } from '../key-doctor/typed-key.ts'

const shownApps = 12

/** What Apple said to a key while its person waits: whose it is, or the findings that say why it is of no use. */
export async function lookAtKey(
  deps: Deps,
  { workspaceId }: Pick<Actor, 'workspaceId'>,
  key: ApiKeyInput & { fileName?: string | null | undefined },
  demo: boolean,
): Promise<{ findings: DiagnosisFinding[]; team: SeenTeam | null }> {
  const typed = await readTyped(key)
  if (!typed.key.ok) return { findings: [], team: null }
  let baseUrl = ''
  const nobody = await refusalOf(async () => void (baseUrl = addressOf(deps, demo)))
  if (nobody) return { findings: [foundReason('SIGNATURE', 'NOT_CHECKED', nobody)], team: null }
  const place = { workspaceId, baseUrl, fingerprint: typed.key.fingerprint }
  const verdict = await tryReadings(deps, place, readingsOf(typed))
  if (!verdict) return { findings: [], team: null }
  const said = appleFindings(typed, verdict)
  if (verdict.refusal !== null || !verdict.asTyped) return { findings: said, team: null }
  const findings = [...said, ...(await rightsFindings(deps, typed, verdict))]
  const { apps, appCount } = await appsOf(verdict.client)
  const name = await sellerName(deps, verdict.client, typed.vendorNumbers)
  const kept = findings.map(({ check, status, message, words }) => ({
    check,
    status,
    message,
    ...(words && { words }),
  }))
  return { findings, team: { name, issuerId: typed.issuerId, appCount, apps, findings: kept } }
}

/** Some apps by name, by which the agency recognises the account, and how many there are. */
async function appsOf(client: AscClient): Promise<Pick<SeenTeam, 'apps' | 'appCount'>> {
  const apps: SeenTeam['apps'] = []
  let appCount = 0
  // What Apple does not say now is missing from the page, and stands in nobody's way.
  await refusalOf(async () => {
    for await (const { rows } of client.listApps({ pageSize: shownApps, maxPages: 1 }))
      apps.push(...rows.slice(0, shownApps).map(({ name, bundleId }) => ({ name, bundleId })))
    appCount = (await client.countApps()) ?? apps.length
  })
  return { apps, appCount }
}

/** The seller as a daily report names it. Apple: Summary Sales Report, column Developer; the API itself names no team. */
async function sellerName(
  deps: Deps,
  client: AscClient,
  [vendorNumber]: readonly string[],
): Promise<string | null> {
  if (vendorNumber === undefined) return null
  try {
    const answer = await client.downloadSalesReport({
      vendorNumber,
      reportType: 'SALES',
      reportSubType: 'SUMMARY',
      frequency: 'DAILY',
      reportDate: addDays(newestPublishedDay(deps.now()), -1),
    })
    if (answer.outcome !== 'FILE') return null
    for await (const block of readSalesReport(answer.body)) return cellText(block, 0, 'developer')
    return null
  } catch (error) {
    // A name is a help, not a need.
    if (error instanceof AscError || error instanceof BudgetSpentError) return null
    throw error
  }
}
