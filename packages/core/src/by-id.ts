/** Rows in the order of the ids asked for; null where there is none within reach. Ids that are no UUID find nothing. */
export async function inOrder<R, V>(
  ids: readonly string[],
  load: (ids: string[]) => Promise<R[]>,
  idOf: (row: R) => string,
  view: (row: R) => V,
): Promise<(V | null)[]> {
  const wanted = [...new Set(ids.filter(isUuid))]
  const rows = wanted.length > 0 ? await load(wanted) : []
  const found = new Map(rows.map((row) => [idOf(row), view(row)]))
  return ids.map((id) => found.get(id) ?? null)
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text may be the id of a row. */
export const isUuid = (text: string): boolean => uuid.test(text)
