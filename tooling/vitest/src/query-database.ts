import postgres from 'postgres'

/** Asks a test's database as the owner of everything, past all walls: what is really there. */
export async function queryDatabase<Row extends postgres.MaybeRow>(
  url: string,
  query: string,
): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return [...(await sql.unsafe<Row[]>(query))]
  } finally {
    await sql.end()
  }
}
