/** A bar of what is done. `text` is what a reader hears instead of the bare number. */
export function Progress({
  done,
  total,
  label,
  text,
}: {
  done: number
  total: number
  label: string
  text: string
}) {
  return (
    <progress
      className="bar"
      max={Math.max(total, 1)}
      value={done}
      aria-label={label}
      aria-valuetext={text}
    />
  )
}
