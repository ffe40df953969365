/** What one suite came to. `output` is shown only when something failed. */
export type Outcome = { passed: number; failed: number; skipped: number; output: string }

/** One thing that `npm test` runs. */
export type Suite = {
  /** The word for `--only`. */
  name: string
  /** What it shows, for people. */
  title: string
  isStatic: boolean
  run: () => Promise<Outcome>
}
