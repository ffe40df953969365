import type { Simulator } from '@gatehouse/simulator'

/** What a test tells the simulated Apple to do, or asks it. @throws when it refuses. */
export const controlOf =
  ({ control }: Simulator) =>
  async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const answer = await fetch(`${control}/__control${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`the simulator answers ${answer.status}: ${text}`)
    return (text ? JSON.parse(text) : null) as Answer // as the simulator describes it
  }
