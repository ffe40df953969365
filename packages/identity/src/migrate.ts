import { identityPool } from '@gatehouse/db'
import { readEnv } from './env.ts'
import { migrateIdentity } from './migrations.ts'

const pool = identityPool(readEnv().databaseUrl, { max: 1 })
try {
  await migrateIdentity(pool)
} finally {
  await pool.end()
}
