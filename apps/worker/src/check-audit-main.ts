import { parseArgs } from 'node:util'
import type { CheckedWorkspace } from '@gatehouse/core'
import { composeAudit } from './composition.ts'
import { readAuditEnv } from './env.ts'

// Checks the audit log of every workspace from its first entry to its last, and says where each ends.
//   node src/check-audit-main.ts [--end WORKSPACE_ID:POSITION:HASH]…
const { values } = parseArgs({ options: { end: { type: 'string', multiple: true, default: [] } } })
const noted = new Map(values.end.map(toEnd))
const house = await composeAudit(readAuditEnv())
const checked = await house.auditChain.check(noted).finally(() => house.close())
for (const workspace of checked) console.log(describe(workspace))
if (checked.some(({ broken }) => broken)) process.exitCode = 1

function describe({ id, name, entries, end, broken }: CheckedWorkspace): string {
  const of = `${name} (${id})`
  if (broken)
    return `${of}: BROKEN at entry ${broken.position}${broken.entryId ? ` (${broken.entryId})` : ''}: ${broken.code}`
  return end
    ? `${of}: unbroken, ${entries} entries; end ${id}:${end.position}:${end.hash}`
    : `${of}: no entries`
}

function toEnd(text: string): [string, { position: number; hash: string }] {
  const [id = '', position = '', hash = ''] = text.split(':')
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d+$/.test(position) || !/^[0-9a-f]{64}$/.test(hash))
    throw new Error(`"${text}" is no end of a chain: WORKSPACE_ID:POSITION:HASH, as this command prints it.`)
  return [id, { position: Number(position), hash }]
}
