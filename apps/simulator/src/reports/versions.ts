import type { World } from '../world.ts'
import type { ReportKind } from './catalogue.ts'

/** The versions that a report takes today, the latest last: Apple changes them without notice, and control can. */
export function versionsOf(world: World, kind: ReportKind): readonly string[] {
  const changed = world.reportVersions.get(kind.type)
  return changed === undefined ? kind.versions : [changed]
}
