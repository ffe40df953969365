import { z } from 'zod'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'

/** Somebody who works in an account, or is invited to, by Apple's names of their roles. */
export interface AscPerson {
  email: string
  roles: string[]
}

/** Somebody who was invited and has not accepted; Apple ends an invitation after three days. */
export interface AscInvitation extends AscPerson {
  expiresAt: Date | null
}

const roles = z.array(z.string()).nullish()

/** Apple: UsersResponse. */
const usersDocument = z.object({
  data: z.array(z.object({ attributes: z.object({ username: z.string(), roles }) })),
})

/** Apple: UserInvitationsResponse. */
const invitationsDocument = z.object({
  data: z.array(
    z.object({ attributes: z.object({ email: z.string(), expirationDate: z.string().nullish(), roles }) }),
  ),
})

/** One request for a user by their address: `GET /v1/users`. Apple: List users (`filter[username]`). */
export async function findUser(options: PipelineOptions, email: string): Promise<AscPerson | null> {
  const query = { 'filter[username]': email, 'fields[users]': ['username', 'roles'], limit: 2 }
  const from = await exchange(options, { target: { path: '/v1/users', query }, accept: 'application/json' })
  const { data } = await readJson(from, usersDocument, options.timeoutMs)
  const found = data.map(({ attributes }) => attributes).find((each) => same(each.username, email))
  return found ? { email: found.username, roles: found.roles ?? [] } : null
}

/** One request for an open invitation: `GET /v1/userInvitations`. Apple: List invited users (`filter[email]`). */
export async function findInvitation(options: PipelineOptions, email: string): Promise<AscInvitation | null> {
  const query = {
    'filter[email]': email,
    'fields[userInvitations]': ['email', 'expirationDate', 'roles'],
    limit: 2,
  }
  const target = { path: '/v1/userInvitations', query }
  const from = await exchange(options, { target, accept: 'application/json' })
  const { data } = await readJson(from, invitationsDocument, options.timeoutMs)
  const found = data.map(({ attributes }) => attributes).find((each) => same(each.email, email))
  if (!found) return null
  const expiresMs = Date.parse(found.expirationDate ?? '')
  const expiresAt = Number.isNaN(expiresMs) ? null : new Date(expiresMs)
  return { email: found.email, roles: found.roles ?? [], expiresAt }
}

/** Apple's filter finds more than the whole address. */
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
