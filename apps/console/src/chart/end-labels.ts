import type uPlot from 'uplot'
import type { Line } from './line.ts'

/** The least distance between two labels, in CSS pixels. */
const APART_PX = 14

/** Names the lines at their last values, so that they are told apart without colour. */
export function drawEndLabels(
  plot: uPlot,
  lines: readonly Line[],
  colours: readonly string[],
  font: string,
): void {
  const apart = APART_PX * devicePixelRatio
  const labels = lines
    .map(({ short, values }, index) => {
      const last = values.findLastIndex((value) => value !== null)
      return {
        short,
        colour: colours[index] ?? '',
        at: last < 0 ? -1 : plot.valToPos(values[last] ?? 0, 'y', true),
      }
    })
    .filter(({ at, short }) => at >= 0 && short !== '')
    .toSorted((a, b) => a.at - b.at)
  const places = spread(
    labels.map(({ at }) => at),
    apart,
    plot.bbox.top,
    plot.bbox.top + plot.bbox.height,
  )
  const { ctx } = plot
  ctx.save()
  ctx.font = font.replace('12px', `500 ${12 * devicePixelRatio}px`)
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
  for (const [index, { short, colour }] of labels.entries()) {
    ctx.fillStyle = colour
    ctx.fillText(short, plot.bbox.left + plot.bbox.width + 6 * devicePixelRatio, places[index] ?? 0)
  }
  ctx.restore()
}

/** Pushes sorted places apart until none is nearer than `apart`, staying between `top` and `bottom` as far as they fit. */
export function spread(places: readonly number[], apart: number, top: number, bottom: number): number[] {
  const pushed: number[] = []
  for (const place of places)
    pushed.push(Math.max(place, (pushed.at(-1) ?? Number.NEGATIVE_INFINITY) + apart, top))
  let limit = bottom
  for (let index = pushed.length - 1; index >= 0; index -= 1) {
    pushed[index] = Math.min(pushed[index] ?? 0, limit)
    limit = (pushed[index] ?? 0) - apart
  }
  return pushed
}
