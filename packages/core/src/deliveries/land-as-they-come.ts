import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { Fetched } from './ask-apple.ts'
import { landDeliveries } from './land-deliveries.ts'

/** Raw bytes that are applied in one transaction; one file may be larger. */
const bytesAtOnce = 8_000_000

/** Applies what arrives, one transaction after the other: each takes what has come while the one before it ran. */
export interface Landing {
  add(fetched: Fetched): void
  /** Whether applying has stopped, so that asking for more is of no use. */
  failed(): boolean
  /** Resolves when all is applied. @throws what stopped it; then the rest is as it was. */
  end(): Promise<void>
  /** Of what was added, the days that brought a file. */
  daysWithFiles(): string[]
  /** Deliveries of which only a part came. */
  brokenOff(): string[]
}

export function landAsTheyCome(deps: Deps, actor: SystemActor, of: { integrationId: string }): Landing {
  const arrived: Fetched[] = []
  const brokenOff: string[] = []
  const days: string[] = []
  let failed = false
  let landing = Promise.resolve()
  const land = async () => {
    const some = takeSome(arrived)
    if (some.length === 0) return
    for (const { delivery } of await landDeliveries(deps, actor, of, some)) brokenOff.push(delivery.id)
  }
  return {
    add: (fetched) => {
      arrived.push(fetched)
      if (fetched.file) days.push(fetched.delivery.periodOn)
      landing = landing.then(land)
      landing.catch(() => (failed = true))
    },
    failed: () => failed,
    end: () => landing,
    daysWithFiles: () => days,
    brokenOff: () => brokenOff,
  }
}

/** As many of the first as are applied at once, one at least. */
function takeSome(arrived: Fetched[]): Fetched[] {
  let bytes = 0
  const end = arrived.findIndex(({ file }) => (bytes += file?.sizeBytes ?? 0) > bytesAtOnce)
  return arrived.splice(0, end === -1 ? arrived.length : Math.max(1, end))
}
