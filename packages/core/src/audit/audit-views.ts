/** Who did what to what, by today's names. */
export interface AuditEntryView {
  id: string
  at: Date
  actor: { kind: 'PERSON' | 'TOKEN' | 'GATEHOUSE'; id: string | null; name: string }
  action: string
  target: { kind: string; id: string; name: string | null }
  clientId: string | null
  /** A secret appears as its fingerprint. */
  changes: { field: string; from: string | null; to: string | null }[]
  /** Its place in the workspace's chain, and the keyed hash there; null within the first second. */
  position: number | null
  hash: string | null
}

/** Whether an audit log is unbroken. */
export interface AuditChainView {
  /** Null until it was checked for the first time. */
  ok: boolean | null
  checkedAt: Date | null
  /** When the first entry that breaks was written, where that can be told. */
  brokenAt: Date | null
  /** Where it ends now; noted down elsewhere, it proves later that nothing was cut off. */
  end: { position: number; hash: string } | null
  broken: { position: number; entryId: string | null; code: string; message: string } | null
}
