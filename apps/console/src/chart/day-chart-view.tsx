import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { CHART_HEIGHT_PX, createDayChart } from './day-chart.ts'
import type { DayChart } from './day-chart.ts'
import { useThemeVersion } from './theme-version.ts'

interface DayChartViewProps extends Omit<DayChart, 'onDay'> {
  /** What the chart shows, in one sentence: trend, completeness, gaps. */
  summary: string
  /** The name of the day cursor. */
  cursorLabel: string
  /** What is said about a day, in one sentence. */
  speakDay: (index: number) => string
  /** What stands beside the pointer for a day. */
  renderDay: (index: number) => ReactNode
}

/** A chart over days, with a day cursor for pointer and arrow keys. */
export function DayChartView({ summary, cursorLabel, speakDay, renderDay, ...chart }: DayChartViewProps) {
  const host = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(undefined)
  const [day, setDay] = useState<number | null>(null)
  const theme = useThemeVersion()
  const { days, statuses, lines } = chart

  useLayoutEffect(() => {
    const element = host.current
    if (!element) return undefined
    const made = createDayChart(element, { ...chart, onDay: setDay })
    plot.current = made
    const observer = new ResizeObserver(() =>
      made.setSize({ width: Math.max(element.clientWidth, 1), height: CHART_HEIGHT_PX }),
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
    }
    // formats never change while the page is open
  }, [days, statuses, lines, theme])

  useEffect(() => setDay(null), [days])

  const moveTo = (index: number) => {
    const next = Math.min(days.length - 1, Math.max(0, index))
    const left = plot.current?.valToPos(next, 'x') ?? 0
    plot.current?.setCursor({ left, top: 0 })
    setDay(next)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = day ?? days.length
    const targets: Record<string, number> = {
      ArrowLeft: from - 1,
      ArrowRight: from + 1,
      PageUp: from - 7,
      PageDown: from + 7,
      Home: 0,
      End: days.length - 1,
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    moveTo(target)
  }
  const share = day === null ? 0 : (day + 0.5) / days.length
  return (
    <figure className="relative">
      <figcaption className="sr-only">{summary}</figcaption>
      <div
        role="slider"
        tabIndex={0}
        aria-label={cursorLabel}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, days.length - 1)}
        aria-valuenow={day ?? Math.max(0, days.length - 1)}
        aria-valuetext={speakDay(day ?? days.length - 1)}
        onKeyDown={onKeyDown}
        onBlur={() => setDay(null)}
      >
        <div ref={host} style={{ height: CHART_HEIGHT_PX }} />
      </div>
      {day === null ? null : (
        <div
          aria-hidden="true"
          className={`pointer-events-none absolute top-2 z-10 w-max max-w-64 rounded-card border border-hairline bg-raised px-3 py-2 text-sm shadow-float ${share > 0.6 ? 'start-16' : 'end-12'}`}
        >
          {renderDay(day)}
        </div>
      )}
    </figure>
  )
}
