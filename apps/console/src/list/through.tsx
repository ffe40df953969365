import { useFormats } from '../format/use-formats.ts'

interface ThroughProps {
  newestDay: string | null | undefined
  current: boolean
  noData: string
  late: string
  /** What kind of day it is. */
  appleDay: string
}

/** Through which Apple day data is here, and whether it could be newer. */
export function Through({ newestDay, current, noData, late, appleDay }: ThroughProps) {
  const formats = useFormats()
  if (!newestDay) return <span className="text-muted">{noData}</span>
  return (
    <span title={appleDay}>
      {current ? null : <span className="pe-2 text-warn">{late}</span>}
      {formats.day(newestDay)}
    </span>
  )
}
