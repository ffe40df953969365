/** An app's icon, in its final size from the start; a plain field where there is none. Its name stands beside it. */
export function AppIcon({ url, sizePx }: { url: string | null | undefined; sizePx: number }) {
  const shape = 'shrink-0 border border-hairline bg-sunken'
  const style = { width: sizePx, height: sizePx, borderRadius: sizePx * 0.22 }
  if (!url) return <span aria-hidden="true" className={`inline-block ${shape}`} style={style} />
  return (
    <img
      src={url}
      alt={''}
      width={sizePx}
      height={sizePx}
      loading="lazy"
      decoding="async"
      className={shape}
      style={style}
    />
  )
}
