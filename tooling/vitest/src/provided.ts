import 'vitest'

declare module 'vitest' {
  /** What the global set-up gives to integration and browser tests, by `inject`. */
  interface ProvidedContext {
    /** The test Postgres, as the owner of everything. */
    postgresUrl: string
    /** The migrated database that test databases are cloned from; nobody may be connected to it. */
    templateDatabase: string
    /** host:port of the test Temporal; namespace `default`. */
    temporalAddress: string
  }
}
