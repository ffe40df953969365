/** What an authentication endpoint said: done, or a sentence for the person. */
export type AuthAnswer = { ok: true } | { ok: false; message: string | undefined; status: number }

/** Signs in with e-mail and password; the session is an HTTP-only cookie. */
export const signIn = (input: { email: string; password: string }) => post('/auth/sign-in', input)

/** Exchanges the token of a one-time sign-in link for a session. */
export const signInByLink = (input: { token: string }) => post('/auth/link', input)

/** Ends this browser's session. */
export const signOut = () => post('/auth/sign-out', {})

/** Makes the first owner and workspace, once. */
export const setUp = (input: SetUpInput) => post('/auth/setup', input)

/** What the first owner types in. */
export interface SetUpInput {
  token: string
  name: string
  email: string
  password: string
  workspaceName: string
}

async function post(path: string, body: object): Promise<AuthAnswer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return { ok: true }
    return { ok: false, status: response.status, message: await readMessage(response) }
  } catch {
    return { ok: false, status: 0, message: undefined }
  }
}

async function readMessage(response: Response): Promise<string | undefined> {
  const answer: unknown = await response.json().catch(() => undefined)
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return undefined
  return typeof answer.message === 'string' ? answer.message : undefined
}
