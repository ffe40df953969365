/** A place where text will be. */
function Bone({ width = '8rem', height = '0.75rem' }: { width?: string; height?: string }) {
  return <span className="inline-block max-w-full rounded-control bg-sunken" style={{ width, height }} />
}

/** Rows of a table that is still on its way, in the height of the real ones. */
export function TableSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className="overflow-hidden rounded-card border border-hairline bg-surface">
      {Array.from({ length: rows + 1 }, (_, row) => (
        <div key={row} className="flex h-10 items-center gap-6 border-b border-hairline px-4 last:border-0">
          <Bone width={row === 0 ? '4rem' : '12rem'} />
          <Bone width="6rem" />
          <Bone width="9rem" />
        </div>
      ))}
    </div>
  )
}

/** A card whose content is still on its way. */
export function CardSkeleton({ height = '8rem' }: { height?: string }) {
  return (
    <div className="rounded-card border border-hairline bg-surface p-4" style={{ minHeight: height }}>
      <Bone width="10rem" />
    </div>
  )
}
