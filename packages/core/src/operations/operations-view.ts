/** What somebody did that has not reached the engine yet. */
export interface WaitingCommandView {
  id: string
  command: string
  createdAt: Date
  /** How often it could not be carried out, times when the engine was away not counted. */
  failures: number
  nextTryAt: Date | null
  problem: { code: string; message: string } | null
}
