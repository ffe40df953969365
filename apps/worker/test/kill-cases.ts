/** A command of a workflow, as its history shows it: an activity or a signal by name, or a timer that is waited for. */
export type Command = `activity:${string}` | `signal:${string}` | 'timer'

/**
 * Where each command of the flows that gain, renew and end access is tried with a worker that is killed (SIGKILL) in the
 * middle of it. `kill-cases.replay.test.ts` fails for a command of a recorded history that stands not here, and for a file that
 * does not name the command that it is to kill in: name it there in the words of `Command`.
 */
export const killCases: Record<string, Partial<Record<Command, string>>> = {
  gainAccess: {
    'activity:verifyAccess': 'killed-invitation.int.test.ts',
    'activity:stepInvitation': 'killed-invitation.int.test.ts',
    'activity:syncApps': 'killed-invitation.int.test.ts',
    'activity:openAccess': 'killed-invitation.int.test.ts',
    timer: 'killed-invitation.int.test.ts',
    'signal:approved': 'killed-invitation.int.test.ts',
  },
  rotateCredential: {
    'activity:verifyRotation': 'killed-rotation.int.test.ts',
    'activity:switchRotation': 'killed-rotation.int.test.ts',
    'activity:watchRevocation': 'killed-rotation.int.test.ts',
    'signal:revocationConfirmed': 'killed-rotation.int.test.ts',
  },
}
