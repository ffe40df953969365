/** The pages of Settings, in their order; `may` is the permission without which a page is absent. */
export const settingsPages = [
  { name: 'methods', to: '/w/$workspace/settings/methods', may: 'integration.read' },
] as const
