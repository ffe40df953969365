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
  const share = total > 0 ? Math.min(1, done / total) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={text}
      className="h-2 overflow-hidden rounded-control bg-progress-tint outline outline-hairline"
    >
      <div
        className="h-full w-full origin-left bg-progress transition-transform duration-180 ease-out rtl:origin-right"
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  )
}
