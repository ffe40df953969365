import type { ReportTable } from './tsv.ts'

/** Counts rows that agree in every cell, for reports that end in a quantity. */
export class CountedRows {
  private readonly rows = new Map<string, { cells: readonly string[]; count: number }>()

  add(cells: readonly string[]): void {
    const key = cells.join('\t')
    const known = this.rows.get(key)
    if (known === undefined) this.rows.set(key, { cells, count: 1 })
    else known.count += 1
  }

  /** The table; `finish` puts the count into its place. */
  table(
    columns: readonly string[],
    finish: (cells: readonly string[], count: number) => string[],
  ): ReportTable {
    return { columns, rows: [...this.rows.values()].map(({ cells, count }) => finish(cells, count)) }
  }
}
