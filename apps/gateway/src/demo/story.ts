import type { IntegrationView } from '@gatehouse/core'
import type { DemoClient, DemoHouse } from './house.ts'

/** How a client of the demo comes to what it shows. Each step may be begun again: a start that was cut off is made up. */
export interface Story {
  /** What somebody reads in the client's notes: what it shows, and what ends it. */
  note: string
  /** The state that its first integration is to be in. */
  state: IntegrationView['state']
  /** A client of the owner's own, which nobody else sees. */
  personal?: boolean
  /** Connects it; asked while nothing is connected. */
  connect(house: DemoHouse, of: DemoClient): Promise<void>
  /** What happens after Apple was heard: at Apple, or here. */
  happens?(house: DemoHouse, of: DemoClient, integration: IntegrationView): Promise<void>
  /** Has what time undid stand as it was, at each later start. */
  again?(house: DemoHouse, of: DemoClient, integration: IntegrationView): Promise<void>
  /** What ends the client, after everything else was written down. */
  end?(house: DemoHouse, of: DemoClient): Promise<void>
}
