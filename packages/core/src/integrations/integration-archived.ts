import { problem } from '../problems/domain-error.ts'

/** @throws {DomainError} CONFLICT when an integration is archived: it has no secret left, and nothing is fetched for it. */
export function assertIntegrationAtWork({ archivedAt }: { archivedAt: Date | null }): void {
  if (!archivedAt) return
  throw problem('CONFLICT', 'This integration is archived: nothing is fetched for it.', {
    field: 'integrationId',
    hint: 'Restore it first.',
  })
}
