import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { CHART_HEIGHT_PX, createDayChart, plotInset } from './day-chart.ts'
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
export function DayChartView(props: DayChartViewProps) {
  // another range is another chart: its cursor starts anew
  return <Chart key={`${props.days[0]}-${props.days.at(-1)}`} {...props} />
}

function Chart({ summary, cursorLabel, speakDay, renderDay, ...chart }: DayChartViewProps) {
  const [day, setDay] = useState<number | null>(null)
  const [host, plot] = usePlot(chart, setDay)
  const { days, lines } = chart
  const newest = Math.max(0, days.length - 1)
  const inset = plotInset(lines)
  const share = day === null ? 0 : (day + 0.5) / days.length
  const moveTo = (index: number) => {
    plot.current?.setCursor({ left: plot.current.valToPos(index, 'x'), top: 0 })
    setDay(index)
  }
  return (
    <figure className="relative rounded-control outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <figcaption className="sr-only">{summary}</figcaption>
      <input
        type="range"
        className="sr-only"
        min={0}
        max={newest}
        value={day ?? newest}
        aria-label={cursorLabel}
        aria-valuetext={speakDay(day ?? newest)}
        onChange={(event) => moveTo(event.target.valueAsNumber)}
        onFocus={() => moveTo(day ?? newest)}
        onBlur={() => setDay(null)}
      />
      <div ref={host} aria-hidden="true" style={{ height: CHART_HEIGHT_PX }} />
      {day === null ? null : (
        <div
          aria-hidden="true"
          className={`pointer-events-none absolute top-2 z-10 w-max max-w-64 rounded-card border border-hairline bg-raised px-3 py-2 text-sm shadow-float ${share > 0.5 ? '-translate-x-[calc(100%+12px)]' : 'translate-x-3'}`}
          style={{ left: `calc(${inset.left}px + (100% - ${inset.left + inset.right}px) * ${share})` }}
        >
          {renderDay(day)}
        </div>
      )}
    </figure>
  )
}

/** Draws into an element, again when what is drawn or the colours change, and keeps its width. */
function usePlot(chart: Omit<DayChart, 'onDay'>, onDay: (index: number | null) => void) {
  const host = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(undefined)
  const theme = useThemeVersion()
  const { days, statuses, lines } = chart
  const draw = useEffectEvent((element: HTMLElement) => createDayChart(element, { ...chart, onDay }))
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return undefined
    const made = draw(element)
    plot.current = made
    const fit = () => made.setSize({ width: Math.max(element.clientWidth, 1), height: CHART_HEIGHT_PX })
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
    }
  }, [days, statuses, lines, theme])
  return [host, plot] as const
}
