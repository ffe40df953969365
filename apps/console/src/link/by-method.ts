import type { OpenLinkFragment } from '../graphql/graphql.ts'

/** What each way of giving access is told, and tells. */
export interface ByMethodProps {
  link: OpenLinkFragment
  method: OpenLinkFragment['methods'][number]['method']
  /** How far somebody came: 1 to 4. */
  onReach: (step: number) => void
  onGiven: (link: OpenLinkFragment) => void
  /** The link was closed meanwhile. */
  onClosed: () => void
}
