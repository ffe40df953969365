/** The pages of Settings, in their order; `may` is the permission without which a page is absent. */
export const settingsPages = [
  { name: 'methods', to: '/w/$workspace/settings/methods', may: 'integration.read' },
  { name: 'service-user', to: '/w/$workspace/settings/service-user', may: 'integration.read' },
  { name: 'notifications', to: '/w/$workspace/settings/notifications', may: 'integration.read' },
  { name: 'retention', to: '/w/$workspace/settings/retention', may: 'integration.read' },
  { name: 'support', to: '/w/$workspace/settings/support', may: 'integration.read' },
] as const
