import { basename } from 'node:path'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** What waits longest begins first; vitest itself knows how long a file takes only where it ran before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}

/** Files whose tests kill a part spend minutes on what a part that is gone has begun. */
const rank = ({ moduleId }: TestSpecification): number => (basename(moduleId).startsWith('killed-') ? 0 : 1)
