import type { ReactNode } from 'react'

/** Why somebody only reads these settings, and who decides. */
export function SettingsNote({ children }: { children: ReactNode }) {
  return <p className="rounded-card border border-hairline bg-sunken px-4 py-3">{children}</p>
}
