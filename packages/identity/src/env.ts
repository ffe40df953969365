import { z } from 'zod'

const schema = z.object({ DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }) })

/** The address of Postgres, for the command of this package. @throws {ZodError} when it is absent or no address. */
export const readEnv = () => ({ databaseUrl: schema.parse(process.env).DATABASE_URL })
