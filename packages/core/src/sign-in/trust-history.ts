import { attemptQueries, type Tx } from '@gatehouse/db'

const dayMs = 86_400_000

/** How many days each earlier sign-in of an integration lasted until Apple ended it, newest first. */
export async function lastedDays(tx: Tx, integrationId: string): Promise<number[]> {
  const { begun, ended } = await attemptQueries.signInHistory(tx, integrationId)
  return begun.flatMap((since, place) => {
    // An end may have been told twice: while the token lived, and when it had ended too.
    const until = ended.findLast((at) => at > since && (place === 0 || at <= (begun[place - 1] ?? at)))
    return until ? [(until.getTime() - since.getTime()) / dayMs] : []
  })
}

/** How many days the present sign-in has lasted; null where there is none. */
export async function daysSinceSignIn(tx: Tx, integrationId: string, at: Date): Promise<number | null> {
  const { begun } = await attemptQueries.signInHistory(tx, integrationId)
  return begun[0] ? (at.getTime() - begun[0].getTime()) / dayMs : null
}
