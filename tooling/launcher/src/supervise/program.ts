/** A foreign program, as the leash gets it. */
export type Program = {
  file: string
  args: string[]
  /** The account to run it as, where that is not ours. */
  uid?: number | undefined
  gid?: number | undefined
  /** The signal that makes this program end quickly and cleanly. */
  stopSignal: 'SIGTERM' | 'SIGINT'
  /** Where the leash notes the running program, for the next leash in case this one is killed. */
  pidFile: string
}
