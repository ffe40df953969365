/** One request as Apple's side saw it. */
export interface LedgerEntry {
  /** Real time, ISO. */
  at: string
  account: string | null
  keyId: string | null
  method: string
  /** Path and query as sent. */
  url: string
  status: number
  durationMs: number
  /** Kinds of the faults that struck. */
  faults: string[]
}

const KEPT_ENTRIES = 20_000

/** The last requests of all keys, oldest first, and how many each key has ever made. */
export class Ledger {
  private entries: LedgerEntry[] = []
  private readonly totals = new Map<string, number>()

  record(entry: LedgerEntry): void {
    this.entries.push(entry)
    // Cut in halves, so that remembering costs nothing per request.
    if (this.entries.length > KEPT_ENTRIES * 2) this.entries = this.entries.slice(-KEPT_ENTRIES)
    const key = entry.keyId ?? 'none'
    this.totals.set(key, (this.totals.get(key) ?? 0) + 1)
  }

  find(by: { keyId?: string | undefined; account?: string | undefined }): LedgerEntry[] {
    return this.entries.filter(
      (entry) =>
        (by.keyId === undefined || entry.keyId === by.keyId) &&
        (by.account === undefined || entry.account === by.account),
    )
  }

  totalsByKey(): Record<string, number> {
    return Object.fromEntries(this.totals)
  }

  clear(): void {
    this.entries = []
    this.totals.clear()
  }
}
