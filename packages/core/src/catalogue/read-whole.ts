import type { ListOptions, Page } from '@gatehouse/asc-client'
import { pageSizes, takePagesOf } from './take-list.ts'

/**
 * All rows of a list that makes sense as a whole only; null when Apple broke it off. After an answer that came too
 * late it is asked for again in smaller pages.
 * @throws {AscError} as `list`.
 */
export async function readWhole<Row>(
  list: (options: ListOptions) => AsyncIterable<Page<Row>>,
): Promise<Row[] | null> {
  return takePagesOf(pageSizes, async (options) => {
    const rows: Row[] = []
    let complete = false
    for await (const page of list(options)) {
      rows.push(...page.rows)
      complete = page.end === 'END'
    }
    return complete ? rows : null
  })
}
