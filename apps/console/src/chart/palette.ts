/** The colours of a canvas, read from the tokens as the current theme has them. */
export interface Palette {
  ink: string
  muted: string
  hairline: string
  surface: string
  sunken: string
  warn: string
  control: string
  series: string[]
  rest: string
  font: string
}

/** Reads the tokens. A canvas knows no variables, so a probe is asked what they come to. */
export function readPalette(host: HTMLElement): Palette {
  const probe = host.appendChild(document.createElement('i'))
  const colour = (token: string) => {
    probe.style.color = `var(--color-${token})`
    return getComputedStyle(probe).color
  }
  const palette: Palette = {
    ink: colour('ink'),
    muted: colour('muted'),
    hairline: colour('hairline'),
    surface: colour('surface'),
    sunken: colour('sunken'),
    warn: colour('warn'),
    control: colour('control'),
    series: [1, 2, 3, 4, 5, 6].map((number) => colour(`chart-${number}`)),
    rest: colour('chart-rest'),
    font: `12px ${getComputedStyle(host).fontFamily}`,
  }
  probe.remove()
  return palette
}
