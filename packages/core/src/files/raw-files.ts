/** Deliveries exactly as Apple sent them, named by their content. Apple forgets them; a better parser may want them. */
export interface RawFiles {
  /** Keeps a body without ever holding it whole; ends when it lies safely under its name. */
  keep(body: AsyncIterable<Uint8Array>): Promise<{ sha256: string; sizeBytes: number }>
  /** Reads a kept body. Fails on the first read with `MissingFileError` when it is not here. */
  read(sha256: string): AsyncIterable<Uint8Array>
  /** Names of kept files after a name, in their order. */
  list(page: { after: string | null; limit: number }): Promise<string[]>
  /** Deletes a file, unless it was kept (again) after `unlessKeptAfter`, or is not here; whether it did. */
  remove(sha256: string, unlessKeptAfter: Date): Promise<boolean>
  /** Deletes what a killed process left of bodies that it was keeping, begun before `before`; how many. */
  tidyDrafts(before: Date): Promise<number>
}

/** Thrown when a file that the ledger names is not where files are kept: it was deleted, moved, or restored in part. */
export class MissingFileError extends Error {
  override name = 'MissingFileError'

  constructor(sha256: string, options?: ErrorOptions) {
    super(
      `The raw file ${sha256} is not where raw files are kept. Your operator can put it back from a backup.`,
      options,
    )
  }
}

/** What a name of a kept file looks like; nothing else is ever listed or deleted. */
export const fileName = /^[0-9a-f]{64}$/
