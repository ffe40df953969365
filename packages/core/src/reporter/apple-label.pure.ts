/** What to call a password at Apple, so that the right one can be revoked later: `Gatehouse-Acme-202611` (AT-18). */
export function appleLabelOf(workspaceSlug: string, at: Date): string {
  const [first = '', ...rest] = workspaceSlug
  return `Gatehouse-${first.toUpperCase()}${rest.join('')}-${at.toISOString().slice(0, 7).replace('-', '')}`
}
