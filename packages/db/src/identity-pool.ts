import pg from 'pg'

/** Connections for people signing in: the one role that owns schema `auth` and sees nothing else. */
export function identityPool(url: string, { max = 4 }: { max?: number } = {}): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    options: '-c role=gatehouse_identity -c search_path=auth',
    application_name: 'gatehouse_identity',
  })
}
