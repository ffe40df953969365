/** A command of a workflow, as its history shows it: an activity or a signal by name, or a timer that is waited for. */
export type Command = `activity:${string}` | `signal:${string}` | 'timer'

const invitation = 'killed-invitation.int.test.ts'
const signIn = 'killed-sign-in.int.test.ts'
const rotation = 'killed-rotation.int.test.ts'

/**
 * Where each command of the flows that gain, renew and end access is tried with a worker that is killed (SIGKILL) in the
 * middle of it. `kill-cases.replay.test.ts` fails for a command of a recorded history that stands not here, and for a file that
 * does not name the command that it is to kill in: name it there in the words of `Command`.
 */
export const killCases: Record<string, Partial<Record<Command, string>>> = {
  gainAccess: {
    'activity:verifyAccess': invitation,
    'activity:stepInvitation': invitation,
    'activity:stepSignIn': signIn,
    'activity:syncApps': invitation,
    'activity:openAccess': invitation,
    'activity:giveUpAccess': signIn,
    timer: invitation,
    'signal:approved': invitation,
    'signal:codeEntered': signIn,
    'signal:codeWanted': signIn,
    'signal:cancelled': signIn,
  },
  rotateCredential: {
    'activity:verifyRotation': rotation,
    'activity:requestAnalytics': rotation,
    'activity:switchRotation': rotation,
    'activity:watchRevocation': rotation,
    'activity:giveUpRotation': rotation,
    timer: rotation,
    'signal:revocationConfirmed': rotation,
    'signal:cancelled': rotation,
  },
}
