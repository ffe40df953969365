import type { App } from './app.ts'
import type { Subscription } from './subscriptions.ts'

/** Subscriptions of an app in the order by which ids count what belongs to them. */
export function plansOf(app: App): readonly Subscription[] {
  return app.subscriptionGroups.flatMap((group) => group.subscriptions)
}
