import postgres from 'postgres'
import type { Role } from './catalogue.ts'
import type { Scope } from './wall-model.ts'

/** What became of a statement: the rows it gave or touched, or the SQLSTATE with which it was refused. */
export type Outcome = { keys: string[] } | { count: number } | { refused: string }

export type Attempt = (
  statement: (tx: postgres.TransactionSql) => PromiseLike<postgres.RowList<postgres.Row[]>>,
) => Promise<Outcome>

const nobody = '00000000-0000-0000-0000-000000000000'
const undo = Symbol('undo')

/** Runs statements as a role within a scope, each on its own, and undoes them all. */
export async function within<T>(
  sql: postgres.Sql,
  role: Role,
  scope: Scope | null,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  const result: { value?: T } = {}
  const trial = sql.begin(async (tx) => {
    await tx`select set_config('role', ${role}, true)`
    if (scope) {
      await tx`select set_config('app.workspace', ${scope.workspaceId}, true),
        set_config('app.member', ${scope.memberId ?? nobody}, true),
        set_config('app.everything', ${String(scope.everything)}, true),
        set_config('app.system', ${String(scope.memberId === null)}, true)`
    }
    result.value = await work((statement) => tried(tx, statement))
    throw undo
  })
  await trial.catch((error: unknown) => {
    if (error !== undo) throw error
  })
  return result.value as T // set by the line before the throw, or an error came out
}

async function tried(tx: postgres.TransactionSql, statement: Parameters<Attempt>[0]): Promise<Outcome> {
  const result: { outcome: Outcome } = { outcome: { count: 0 } }
  try {
    await tx.savepoint(async (inner) => {
      const rows = await statement(inner)
      result.outcome =
        rows.columns && rows.columns.length > 0
          ? { keys: rows.map((row) => String(row['key'])).sort() }
          : { count: rows.count }
      throw undo
    })
  } catch (error) {
    if (error instanceof postgres.PostgresError) return { refused: error.code }
    if (error !== undo) throw error
  }
  return result.outcome
}
