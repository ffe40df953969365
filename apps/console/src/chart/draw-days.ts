import type uPlot from 'uplot'
import type { DayStatus } from '../graphql/graphql.ts'
import { runsOf } from './day-status.ts'
import type { Palette } from './palette.ts'
import type { Segment } from './segments.ts'

/** Draws, behind the lines, what is known about each day: each status its own way, also without colour. */
export function drawDays(plot: uPlot, statuses: readonly DayStatus[], palette: Palette): void {
  const { ctx } = plot
  ctx.save()
  for (const run of runsOf(statuses, 'NOT_COVERED')) fillBand(plot, run, palette.sunken, 1)
  for (const run of runsOf(statuses, 'BEYOND')) fillBand(plot, run, palette.control, 0.22)
  for (const run of runsOf(statuses, 'MISSING')) hatchBand(plot, run, palette.warn)
  for (const run of runsOf(statuses, 'DUE')) dotBaseline(plot, run, palette.muted)
  for (const run of runsOf(statuses, 'ZERO')) tickBaseline(plot, run, palette.muted)
  for (const run of runsOf(statuses, 'HIDDEN')) dotBaseline(plot, run, palette.ink)
  ctx.restore()
}

function box(
  plot: uPlot,
  { from, to }: Segment,
): { left: number; width: number; top: number; height: number } {
  const left = plot.valToPos(from - 0.5, 'x', true)
  return {
    left,
    width: plot.valToPos(to + 0.5, 'x', true) - left,
    top: plot.bbox.top,
    height: plot.bbox.height,
  }
}

function fillBand(plot: uPlot, run: Segment, colour: string, alpha: number): void {
  const { left, top, width, height } = box(plot, run)
  plot.ctx.globalAlpha = alpha
  plot.ctx.fillStyle = colour
  plot.ctx.fillRect(left, top, width, height)
  plot.ctx.globalAlpha = 1
}

function hatchBand(plot: uPlot, run: Segment, colour: string): void {
  const { left, top, width, height } = box(plot, run)
  const { ctx } = plot
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, width, height)
  ctx.clip()
  ctx.globalAlpha = 0.35
  ctx.strokeStyle = colour
  ctx.lineWidth = devicePixelRatio
  const step = 6 * devicePixelRatio
  ctx.beginPath()
  for (let x = left - height; x < left + width; x += step) {
    ctx.moveTo(x, top + height)
    ctx.lineTo(x + height, top)
  }
  ctx.stroke()
  ctx.restore()
  drawWarning(plot, left + width / 2, top, colour)
}

function drawWarning(plot: uPlot, x: number, top: number, colour: string): void {
  const size = 4 * devicePixelRatio
  const { ctx } = plot
  ctx.fillStyle = colour
  ctx.beginPath()
  ctx.moveTo(x, top + size)
  ctx.lineTo(x + size, top + 3 * size)
  ctx.lineTo(x - size, top + 3 * size)
  ctx.fill()
}

function dotBaseline(plot: uPlot, run: Segment, colour: string): void {
  const { left, width } = box(plot, run)
  const y = plot.valToPos(0, 'y', true)
  const { ctx } = plot
  ctx.strokeStyle = colour
  ctx.lineWidth = 2 * devicePixelRatio
  ctx.lineCap = 'round'
  ctx.setLineDash([0, 5 * devicePixelRatio])
  ctx.beginPath()
  ctx.moveTo(left, y)
  ctx.lineTo(left + width, y)
  ctx.stroke()
  ctx.setLineDash([])
}

function tickBaseline(plot: uPlot, { from, to }: Segment, colour: string): void {
  const y = plot.valToPos(0, 'y', true)
  const { ctx } = plot
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.5 * devicePixelRatio
  ctx.beginPath()
  for (let index = from; index <= to; index += 1) {
    const x = plot.valToPos(index, 'x', true)
    ctx.moveTo(x, y)
    ctx.lineTo(x, y - 5 * devicePixelRatio)
  }
  ctx.stroke()
}

/** Open dots on the days that may still change. */
export function drawOpenDots(
  plot: uPlot,
  values: readonly (number | null)[],
  statuses: readonly DayStatus[],
  colour: string,
  inside: string,
): void {
  const { ctx } = plot
  ctx.save()
  ctx.setLineDash([])
  ctx.strokeStyle = colour
  ctx.fillStyle = inside
  ctx.lineWidth = 1.5 * devicePixelRatio
  for (const [index, status] of statuses.entries()) {
    const value = values[index]
    if (status !== 'PROVISIONAL' || value === null || value === undefined) continue
    ctx.beginPath()
    ctx.arc(
      plot.valToPos(index, 'x', true),
      plot.valToPos(value, 'y', true),
      2.5 * devicePixelRatio,
      0,
      2 * Math.PI,
    )
    ctx.fill()
    ctx.stroke()
  }
  ctx.restore()
}
