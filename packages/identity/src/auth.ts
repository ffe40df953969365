import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { hashPassword, passwordLength, verifyPassword } from './password.ts'
import type { IdentityPool } from './pool.ts'
import { sessionCookie, sessionSeconds } from './session-cookie.ts'

/** What identity is made with. */
export interface AuthOptions {
  pool: IdentityPool
  /** Where people reach Gatehouse: https, or http on localhost. */
  publicUrl: URL
  /** Signs session cookies; at least 32 bytes. */
  secret: Uint8Array
}

/** better-auth, called by us alone: its own HTTP handler is never mounted. */
export function createAuth({ pool, publicUrl, secret }: AuthOptions) {
  const cookie = sessionCookie(publicUrl)
  return betterAuth({
    appName: 'Gatehouse',
    baseURL: publicUrl.origin,
    secret: Buffer.from(secret).toString('base64url'),
    database: pool,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    advanced: {
      useSecureCookies: false, // the attributes below say it, without better-auth's prefix
      cookies: { session_token: cookie },
      database: { generateId: false },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false }, // ours counts failures, see attempts.ts
    telemetry: { enabled: false },
    logger: { disabled: true }, // it logs addresses that failed
    plugins: [{ id: 'gatehouse-session', endpoints: { openSession } }],
  })
}

/** Opens a session for a person who proved who they are in another way. Without a path: no request can reach it. */
const openSession = createAuthEndpoint(
  { method: 'POST', body: z.object({ userId: z.uuid() }) },
  async (ctx) => {
    const { internalAdapter } = ctx.context
    const user = await internalAdapter.findUserById(ctx.body.userId)
    if (!user) return ctx.json({ opened: false })
    await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user })
    return ctx.json({ opened: true })
  },
)

export type Auth = ReturnType<typeof createAuth>
