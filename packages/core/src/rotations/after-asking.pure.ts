import type { RotationRow } from '@gatehouse/db'
import type { Finding } from '../integrations/probe.ts'
import type { FoundAt } from './verify-rotation.ts'

/** What was found of the new key before the old one asked for analytics: where none was seen stopped then, none is any more. */
export const afterAsking = (found: FoundAt, analytics: RotationRow['analytics']): FoundAt =>
  analytics && analytics.apps > 0 && analytics.stopped === 0
    ? { ...found, findings: found.findings.map(withoutNote) }
    : found

function withoutNote(finding: Finding): Finding {
  const { note: _, ...rest } = finding
  return rest
}
