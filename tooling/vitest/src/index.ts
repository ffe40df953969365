export { createTestDatabase, type TestDatabase } from './test-database.ts'
export { queryDatabase } from './query-database.ts'
export { sharedFolder } from './shared-folder.ts'
export type {} from './provided.ts'
