/** What a cause of failures is known by. */
export interface Cause {
  /** What failed: a run, or a file that did not come. */
  unit: 'RUNS' | 'FILES'
  code: string
  /** The family of Apple's endpoints; null where nothing of Apple's was asked. */
  family: string | null
}

/** A cause as addresses and filters hold it: `RUNS.SERVER_500.salesReports`. */
export const causeId = ({ unit, code, family }: Cause): string => [unit, code, family ?? ''].join('.')

/** The cause of an id; what is none names a cause that nothing has. */
export function parseCause(id: string): Cause {
  const [unit, code = '', ...family] = id.split('.')
  return { unit: unit === 'FILES' ? 'FILES' : 'RUNS', code, family: family.join('.') || null }
}
