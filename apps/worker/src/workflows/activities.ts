import { proxyActivities } from '@temporalio/workflow'
import type { GatehouseActivities } from '@gatehouse/contracts'

/** A worker beats every second while an activity runs; one that was killed is missed soon. */
const heartbeatTimeout = '5 seconds'

/** Steps that write rows only: tried for ever, since Postgres comes back. */
export const rows = proxyActivities<GatehouseActivities>({
  startToCloseTimeout: '1 minute',
  heartbeatTimeout,
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
})

/** Steps that ask Apple: given up after about half an hour, and then the workflow says what that means. */
export const apple = proxyActivities<GatehouseActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout,
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 2,
    maximumInterval: '2 minutes',
    maximumAttempts: 20,
  },
})

/**
 * Deliveries that are fetched together. What Apple says of one of them is told and not thrown, so a lot fails with its
 * worker or with Postgres alone: tried again soon, and some minutes later its deliveries one by one.
 */
export const lots = proxyActivities<GatehouseActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '1 second', maximumInterval: '5 seconds', maximumAttempts: 100 },
})

/** Steps of a sign-in: Apple's answers are dealt with in them; what fails is our own, or Apple away behind the code. */
export const signIn = proxyActivities<GatehouseActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout,
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 2,
    maximumInterval: '30 seconds',
    maximumAttempts: 20,
  },
})

/** Products of one app, and looks at a credential: given up after some minutes, since the next sync or look tries again. */
export const products = proxyActivities<GatehouseActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout,
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 2,
    maximumInterval: '1 minute',
    maximumAttempts: 8,
  },
})

/** Steps of jobs over many rows: some seconds each, longer where a file is large; tried for ever. */
export const steps = proxyActivities<GatehouseActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout,
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
})
