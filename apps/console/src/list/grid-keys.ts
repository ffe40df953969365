/** A cell of a grid. Row -1 is the header. */
export interface Place {
  row: number
  column: number
}

interface Extent {
  rows: number
  columns: number
  /** How many rows are seen at once. */
  page: number
  /** Where the rows that are there begin and end; plain pages have a part of all rows. */
  from?: number
}

interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
}

/** Where a key leads from a cell (ARIA APG, grid); null for a key that is not the grid's. */
export function moved(
  { row, column }: Place,
  { key, ctrlKey, metaKey }: Pressed,
  extent: Extent,
): Place | null {
  const { columns, page, from = 0 } = extent
  const last = { row: from + extent.rows - 1, column: columns - 1 }
  const far = ctrlKey || metaKey
  const steps: Record<string, Place> = {
    ArrowDown: { row: row < from ? from : row + 1, column },
    ArrowUp: { row: row <= from ? -1 : row - 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: far ? { row: from, column: 0 } : { row, column: 0 },
    End: far ? last : { row, column: last.column },
    PageDown: { row: Math.max(row, from) + page, column },
    PageUp: { row: Math.max(row - page, from), column },
  }
  const next = steps[key]
  if (!next || (far && key !== 'Home' && key !== 'End')) return null
  return {
    row: Math.min(next.row, last.row),
    column: Math.min(Math.max(next.column, 0), last.column),
  }
}
