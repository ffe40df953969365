import { identityPool } from '@gatehouse/db'
import { createTestDatabase, type TestDatabase } from '@gatehouse/vitest'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createIdentity, migrateIdentity, type Identity, type IdentityPool } from '../src/index.ts'

const address = '127.0.0.1'
const secret = randomBytes(32)
let database: TestDatabase
let pool: IdentityPool
let identity: Identity

beforeAll(async () => {
  database = await createTestDatabase()
  pool = identityPool(database.url)
  await migrateIdentity(pool)
  identity = createIdentity({ pool, publicUrl: new URL('http://localhost:4000'), secret })
})

afterAll(async () => {
  await identity.close()
  await database.drop()
})

let people = 0
async function newPerson({ emailVerified = true } = {}) {
  const email = `person-${(people += 1)}@agency.example`
  const password = 'correct horse battery'
  const { userId } = await identity.createUser({ name: 'Ada', email, password, emailVerified })
  return { userId, email, password }
}

const headersWith = (cookies: string[]) =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })

async function signedIn(person: { email: string; password: string }) {
  const result = await identity.signIn({ ...person, address })
  if (result.outcome !== 'SIGNED_IN') throw new Error(`not signed in: ${result.outcome}`)
  return result.cookies
}

describe('signing in with e-mail and password', () => {
  test('opens a session that says who it is', async () => {
    const person = await newPerson()
    const cookies = await signedIn(person)
    expect(await identity.sessionOf(headersWith(cookies))).toEqual({
      userId: person.userId,
      email: person.email,
      name: 'Ada',
    })
  })

  test('does not mind capitals and spaces in the address', async () => {
    const person = await newPerson()
    await expect(signedIn({ ...person, email: ` ${person.email.toUpperCase()} ` })).resolves.toHaveLength(1)
  })

  test('gives one answer to a wrong password, an unknown address and a broken one', async () => {
    const { email, password } = await newPerson()
    const wrong = await identity.signIn({ email, password: 'wrong password', address })
    const unknown = await identity.signIn({ email: 'nobody@agency.example', password, address })
    const broken = await identity.signIn({ email: 'no address', password: 'x'.repeat(5_000), address })
    expect([wrong, unknown, broken]).toEqual(Array(3).fill({ outcome: 'REFUSED' }))
  })

  test('takes about as long for an unknown address as for a wrong password', async () => {
    const { email } = await newPerson()
    const timed = async (who: string) => {
      const before = performance.now()
      await identity.signIn({ email: who, password: 'wrong password', address: '10.9.9.9' })
      return performance.now() - before
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
    const [known, unknown]: [number[], number[]] = [[], []]
    for (let round = 0; round < 5; round += 1) {
      known.push(await timed(email))
      unknown.push(await timed('nobody-else@agency.example'))
    }
    // Without the hash the unknown one would take a tenth.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.4)
  })

  test('asks to wait after too many failures', async () => {
    const { email } = await newPerson()
    for (let n = 0; n < 10; n += 1) await identity.signIn({ email, password: 'wrong', address: '10.1.1.1' })
    expect(await identity.signIn({ email, password: 'wrong', address: '10.1.1.1' })).toMatchObject({
      outcome: 'TOO_MANY',
    })
  })

  test('keeps passwords by argon2id', async () => {
    const { userId } = await newPerson()
    const { rows } = await pool.query('select password from account where "userId" = $1', [userId])
    expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('the session cookie', () => {
  test('is plain, HttpOnly and Lax over http', async () => {
    const [cookie] = await signedIn(await newPerson())
    expect(cookie).toMatch(/^gatehouse=/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure|Domain/)
  })

  test('is bound to the host over https', async () => {
    const over = createIdentity({ pool, publicUrl: new URL('https://gatehouse.agency.example'), secret })
    const { cookies } = await over.openSession((await newPerson()).userId)
    expect(cookies[0]).toMatch(/^__Host-gatehouse=/)
    expect(cookies[0]).toMatch(/; Path=\//)
    expect(cookies[0]).toMatch(/; Secure/)
    expect(cookies[0]).not.toMatch(/Domain/)
  })

  test('with another signature is nobody', async () => {
    const [cookie = ''] = await signedIn(await newPerson())
    const forged = cookie.replace(/\.[^.;]+;/, '.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D;')
    expect(await identity.sessionOf(headersWith([forged]))).toBeNull()
  })

  test('is worth nothing after signing out', async () => {
    const headers = headersWith(await signedIn(await newPerson()))
    const { cookies } = await identity.signOut(headers)
    expect(cookies.join()).toMatch(/gatehouse=;.*Max-Age=0/)
    expect(await identity.sessionOf(headers)).toBeNull()
  })
})

describe('making a person', () => {
  test.each([
    ['EMAIL_INVALID', { email: 'nonsense' }],
    ['NAME_INVALID', { name: '  ' }],
    ['PASSWORD_SHORT', { password: 'short' }],
    ['PASSWORD_LONG', { password: 'x'.repeat(201) }],
  ])('refuses with %s', async (code, wrong) => {
    const user = {
      name: 'Ada',
      email: 'fine@agency.example',
      password: 'correct horse battery',
      emailVerified: true,
    }
    await expect(identity.createUser({ ...user, ...wrong })).rejects.toMatchObject({ code })
  })

  test('refuses an address that somebody has', async () => {
    const { email, password } = await newPerson()
    const again = identity.createUser({
      name: 'Bob',
      email: email.toUpperCase(),
      password,
      emailVerified: true,
    })
    await expect(again).rejects.toMatchObject({ code: 'EMAIL_TAKEN' })
  })
})

describe('a one-time link', () => {
  test('signs its person in once', async () => {
    const { userId } = await newPerson()
    const token = await identity.createOneTimeLink(userId)
    const session = await identity.useOneTimeLink(token)
    expect(await identity.sessionOf(headersWith(session?.cookies ?? []))).toMatchObject({ userId })
    expect(await identity.useOneTimeLink(token)).toBeNull()
  })

  test('used by twenty at once lets one in', async () => {
    const token = await identity.createOneTimeLink((await newPerson()).userId)
    const sessions = await Promise.all(Array.from({ length: 20 }, () => identity.useOneTimeLink(token)))
    expect(sessions.filter((session) => session !== null)).toHaveLength(1)
  })

  test('is worth nothing after a quarter of an hour', async () => {
    const token = await identity.createOneTimeLink((await newPerson()).userId)
    await pool.query(`update one_time_token set expires_at = now() - interval '1 second'`)
    expect(await identity.useOneTimeLink(token)).toBeNull()
  })

  test('is refused to an address that nobody proved', async () => {
    const { userId } = await newPerson({ emailVerified: false })
    await expect(identity.createOneTimeLink(userId)).rejects.toMatchObject({ code: 'NOT_VERIFIED' })
  })

  test('does not lie in the database', async () => {
    const token = await identity.createOneTimeLink((await newPerson()).userId)
    const { rows } = await pool.query('select one_time_token::text as row from one_time_token')
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('a set-up token', () => {
  test('is used once and ends all others', async () => {
    const [first, second] = [await identity.createSetupToken(), await identity.createSetupToken()]
    expect(await identity.isSetupToken(second)).toBe(true)
    expect(await identity.useSetupToken(first)).toBe(true)
    expect(await identity.useSetupToken(second)).toBe(false)
    expect(await identity.isSetupToken(second)).toBe(false)
  })

  test('does not sign anybody in', async () => {
    expect(await identity.useOneTimeLink(await identity.createSetupToken())).toBeNull()
  })
})

test('migrating again, and twice at once, changes nothing', async () => {
  await Promise.all([migrateIdentity(pool), migrateIdentity(pool)])
  const { rows } = await pool.query('select count(*)::int as applied from migration')
  expect(rows[0].applied).toBe(1)
})

test('the application role sees nothing of schema auth', async () => {
  const app = await pool.connect()
  try {
    await app.query('reset role')
    await app.query('set role gatehouse_app')
    await expect(app.query('select * from auth.session')).rejects.toThrow(/permission denied/)
  } finally {
    app.release(true)
  }
})
