/** A row that can be recognised when it has moved. */
export interface Identified {
  id: string
}

/** A part of a list as the server answered it. */
export interface WindowAnswer<Row> {
  totalCount: number
  nodes: readonly Row[]
}

/** Reads `first` rows from the place `offset` on; `again`: past what is known of them. */
export type LoadWindow<Row> = (offset: number, first: number, again: boolean) => Promise<WindowAnswer<Row>>

/** How many rows are asked for at once, how many windows are read ahead, and how many are kept. */
export const WINDOW = 100
const AHEAD = 2
const KEPT = 20

/**
 * The rows of a list of any length, of which only the windows around the visible rows are here. Reading again changes
 * rows in place; while `isHeld`, rows that changed places wait until somebody asks for the new order.
 */
export class Windows<Row extends Identified> {
  /** How many rows the list has; undefined until the first answer. */
  total: number | undefined
  /** What went wrong last, until something goes right. */
  error: unknown
  /** How many of the rows that are shown stand elsewhere by now. */
  moved = 0
  private readonly pages = new Map<number, readonly Row[]>()
  private readonly asked = new Map<number, Promise<void>>()
  private readonly listeners = new Set<() => void>()
  private visible = { from: 0, to: 0 }
  private version = 0
  private readonly load: LoadWindow<Row>
  private readonly isHeld: () => boolean

  constructor(load: LoadWindow<Row>, isHeld: () => boolean) {
    this.load = load
    this.isHeld = isHeld
  }

  /** Changes with everything that is to be drawn. */
  snapshot = (): number => this.version

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The row at a place; undefined while it is on its way. */
  rowAt(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / WINDOW))?.[index % WINDOW]
  }

  /** Where a row stands, if it is here. */
  placeOf(id: string): number | undefined {
    for (const [page, rows] of this.pages) {
      const index = rows.findIndex((row) => row.id === id)
      if (index >= 0) return page * WINDOW + index
    }
    return undefined
  }

  /** The rows from one place to another that are here. */
  rowsBetween(from: number, to: number): Row[] {
    const rows: Row[] = []
    for (const [page, held] of [...this.pages].toSorted(([a], [b]) => a - b))
      rows.push(...held.filter((_, index) => page * WINDOW + index >= from && page * WINDOW + index <= to))
    return rows
  }

  /** The rows from one place to another are seen: they and those ahead are read, those far away forgotten. */
  want(from: number, to: number): void {
    this.visible = { from, to }
    const last = Math.floor((this.total ?? 1) / WINDOW)
    const end = Math.min(last, Math.floor(to / WINDOW) + (this.total === undefined ? 0 : AHEAD))
    for (let page = Math.floor(from / WINDOW); page <= end; page += 1) {
      if (!this.pages.has(page) && !this.asked.has(page)) void this.read(page)
    }
    this.forget()
  }

  /** Reads what is seen once more. */
  async reread(): Promise<void> {
    const { from, to } = this.visible
    const pages: Promise<void>[] = []
    for (let page = Math.floor(from / WINDOW); page <= Math.floor(to / WINDOW); page += 1)
      pages.push(this.read(page, true))
    await Promise.all(pages)
  }

  /** `reread` for those who do not wait. */
  rereadSoon = (): void => void this.reread()

  /** Shows the rows where they stand by now. */
  async reorder(): Promise<void> {
    this.moved = 0
    for (const page of this.pages.keys()) if (!this.sees(page)) this.pages.delete(page)
    const { from, to } = this.visible
    for (let page = Math.floor(from / WINDOW); page <= Math.floor(to / WINDOW); page += 1)
      this.asked.delete(page)
    this.reordering = true
    await this.reread()
    this.reordering = false
  }

  private reordering = false

  private read(page: number, again = false): Promise<void> {
    const known = this.asked.get(page)
    if (known) return known
    const reading = this.load(page * WINDOW, WINDOW, again).then(
      (answer) => this.take(page, answer),
      (error: unknown) => {
        this.error = error
        this.changed()
      },
    )
    const asked = reading.finally(() => this.asked.delete(page))
    this.asked.set(page, asked)
    return asked
  }

  private take(page: number, { totalCount, nodes }: WindowAnswer<Row>): void {
    this.error = undefined
    const shown = this.pages.get(page)
    const inPlace = !shown || this.reordering || !this.isHeld() || sameOrder(shown, nodes)
    if (inPlace) {
      this.pages.set(page, nodes)
      this.total = totalCount
    } else {
      const fresh = new Map(nodes.map((row) => [row.id, row]))
      this.moved = Math.max(1, shown.filter((row, index) => nodes[index]?.id !== row.id).length)
      this.pages.set(
        page,
        shown.map((row) => fresh.get(row.id) ?? row),
      )
    }
    this.changed()
  }

  private sees(page: number): boolean {
    return page >= Math.floor(this.visible.from / WINDOW) && page <= Math.floor(this.visible.to / WINDOW)
  }

  private forget(): void {
    const middle = (this.visible.from + this.visible.to) / 2 / WINDOW
    const farthest = [...this.pages.keys()].toSorted((a, b) => Math.abs(b - middle) - Math.abs(a - middle))
    for (const page of farthest.slice(0, Math.max(0, this.pages.size - KEPT))) this.pages.delete(page)
  }

  private changed(): void {
    this.version += 1
    for (const listener of this.listeners) listener()
  }
}

const sameOrder = (a: readonly Identified[], b: readonly Identified[]): boolean =>
  a.length === b.length && a.every((row, index) => row.id === b[index]?.id)
