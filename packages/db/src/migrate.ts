import { readEnv } from './env.ts'
import { migrate } from './migrations.ts'

await migrate(readEnv().databaseUrl)
