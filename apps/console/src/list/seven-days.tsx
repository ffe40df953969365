import { useFormats } from '../format/use-formats.ts'
import { Spark } from './spark.tsx'

interface SevenDaysProps {
  /** Of the days that are home. */
  units: number
  series: readonly (number | null)[]
}

/** Units of a week, day by day and together. */
export function SevenDays({ units, series }: SevenDaysProps) {
  const formats = useFormats()
  return (
    <span className="inline-flex items-center gap-2 align-middle">
      <Spark series={series} />
      {/* So wide for all, so that the lines stand one beneath the other. */}
      <span className="numbers min-w-14 text-end">{formats.number(units)}</span>
    </span>
  )
}
