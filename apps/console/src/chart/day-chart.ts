import './known-language.ts'
import uPlot from 'uplot'
import type { DayStatus } from '../graphql/graphql.ts'
import { splitByStatus } from './day-status.ts'
import { drawDays, drawOpenDots } from './draw-days.ts'
import { drawEndLabels } from './end-labels.ts'
import { gapPaths } from './gap-paths.ts'
import type { Line } from './line.ts'
import { readPalette } from './palette.ts'
import type { Palette } from './palette.ts'

/** A chart whose x axis is a list of days, by index: an Apple day never becomes an instant. */
export interface DayChart {
  /** Days `YYYY-MM-DD`, oldest first, with no day left out. */
  days: readonly string[]
  statuses: readonly DayStatus[]
  lines: readonly Line[]
  formatDay: (day: string) => string
  formatValue: (value: number) => string
  /** Called with the day under the pointer; null when there is none. */
  onDay: (index: number | null) => void
}

/** Height of the drawing, in CSS pixels. */
export const CHART_HEIGHT_PX = 280
const AXIS_LEFT_PX = 52
const LABELS_RIGHT_PX = 40

/** The plot area's distance from both sides of the chart, in CSS pixels, for what is aligned with it. */
export const plotInset = (lines: readonly Line[]) => ({
  left: AXIS_LEFT_PX,
  right: lines.some((line) => line.short !== '') ? LABELS_RIGHT_PX : 12,
})

/** Draws the chart into an element; the caller destroys it. */
export function createDayChart(host: HTMLElement, chart: DayChart): uPlot {
  const palette = readPalette(host)
  const colours = chart.lines.map((line, index) =>
    line.rest || line.comparison ? palette.rest : (palette.series[index] ?? palette.rest),
  )
  const split = chart.lines.map(({ comparison, values }) =>
    comparison ? { solid: values.map(() => null), dashed: values } : splitByStatus(values, chart.statuses),
  )
  const data: uPlot.AlignedData = [
    chart.days.map((_, index) => index),
    ...split.flatMap(({ solid, dashed }) => [solid, dashed]),
  ]
  const series = colours.flatMap((stroke): uPlot.Series[] => [
    line(stroke),
    { ...line(stroke), dash: [4, 3] },
  ])
  return new uPlot(
    {
      width: Math.max(host.clientWidth, 1),
      height: CHART_HEIGHT_PX,
      padding: [12, plotInset(chart.lines).right, 0, 0],
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
      scales: { x: { time: false, range: () => [-0.5, chart.days.length - 0.5] }, y: { range: wholeRange } },
      axes: [dayAxis(chart, palette), valueAxis(chart, palette)],
      series: [{}, ...series],
      hooks: {
        drawAxes: [(plot) => drawDays(plot, chart.statuses, palette)],
        draw: [
          (plot) => {
            for (const [index, { comparison, values }] of chart.lines.entries())
              if (!comparison)
                drawOpenDots(plot, values, chart.statuses, colours[index] ?? palette.ink, palette.surface)
            const names = chart.lines.map((one, index) =>
              one.rest || one.comparison ? palette.muted : (colours[index] ?? palette.ink),
            )
            drawEndLabels(plot, chart.lines, names, palette.font)
          },
        ],
        setCursor: [(plot) => chart.onDay(plot.cursor.idx ?? null)],
      },
    },
    data,
    host,
  )
}

const line = (stroke: string): uPlot.Series => ({
  stroke,
  width: 1.5,
  paths: gapPaths,
  points: { show: false },
})

/** Zero is always in sight: a chart of counts that starts higher exaggerates. */
function wholeRange(_: uPlot, min: number | null, max: number | null): [number, number] {
  const low = Math.min(0, min ?? 0)
  const high = Math.max(max ?? 0, 1)
  return [low < 0 ? low * 1.1 : 0, high * 1.1]
}

function dayAxis({ days, formatDay }: DayChart, palette: Palette): uPlot.Axis {
  return {
    stroke: palette.muted,
    font: palette.font,
    size: 32,
    gap: 6,
    grid: { show: false },
    ticks: { stroke: palette.hairline, width: 1, size: 5 },
    incrs: [1, 2, 7, 14, 28, 56],
    space: 64,
    values: (_, splits) =>
      splits.map((index) => (Number.isInteger(index) && days[index] ? formatDay(days[index]) : '')),
  }
}

function valueAxis({ formatValue }: DayChart, palette: Palette): uPlot.Axis {
  return {
    stroke: palette.muted,
    font: palette.font,
    size: AXIS_LEFT_PX,
    gap: 8,
    grid: { stroke: palette.hairline, width: 1 },
    ticks: { show: false },
    space: 48,
    values: (_, splits) => splits.map(formatValue),
  }
}
