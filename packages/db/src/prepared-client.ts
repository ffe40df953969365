import type { Sql, TransactionSql } from 'postgres'

type Work = (tx: TransactionSql) => unknown

/**
 * A client whose statements are prepared: each connection parses one once. drizzle asks through `unsafe`, which of itself
 * prepares nothing.
 */
export const preparedClient = <Client extends Sql | TransactionSql>(client: Client): Client =>
  new Proxy(client, { get: (target, name) => ours(target, name) ?? Reflect.get(target, name) })

function ours(client: Sql | TransactionSql, name: string | symbol): unknown {
  if (name === 'unsafe')
    return (query: string, values: [] = [], options = {}) =>
      client.unsafe(query, values, { ...options, prepare: values.length > 0 })
  if ((name === 'begin' || name === 'savepoint') && name in client) return beginner(client, name)
  return undefined
}

/** `begin` and `savepoint` give a client of their own, which is to prepare as well. */
const beginner =
  (client: Sql | TransactionSql, name: 'begin' | 'savepoint') =>
  (...args: [...options: unknown[], work: Work]) => {
    const work = args.pop() as Work
    const begin = Reflect.get(client, name) as (...all: unknown[]) => unknown
    return begin(...args, (tx: TransactionSql) => work(preparedClient(tx)))
  }
