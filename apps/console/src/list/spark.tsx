const WIDTH = 56
const HEIGHT = 16

/** Seven days as a line; it is lifted where a day is not home, and a lone day is a dot. */
export function Spark({ series }: { series: readonly (number | null)[] }) {
  const most = Math.max(1, ...series.map((value) => value ?? 0))
  const x = (index: number) => 2 + (index * (WIDTH - 4)) / Math.max(1, series.length - 1)
  const y = (value: number) => HEIGHT - 2 - (value / most) * (HEIGHT - 4)
  const path = series
    .map((value, index) =>
      value === null ? '' : `${series[index - 1] == null ? 'M' : 'L'}${x(index)} ${y(value).toFixed(1)}h0`,
    )
    .join('')
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" fill="none">
      <path
        d={path}
        stroke="var(--color-chart-1)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
