import { gzipSync } from 'node:zlib'

/** A report: its columns in Apple's order, and rows whose cells are already text. */
export interface ReportTable {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** The tab-separated text of a report, header first, each line ended by LF. */
function tableText(table: ReportTable): string {
  const lines = [table.columns.join('\t')]
  for (const row of table.rows) lines.push(row.join('\t'))
  return `${lines.join('\n')}\n`
}

/** The file as Apple sends it: gzip, never plain. */
export function tableGzip(table: ReportTable): Buffer {
  return gzipSync(tableText(table), { level: 6 })
}
