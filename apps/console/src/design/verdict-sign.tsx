const drawn = {
  yes: <path d="m3 8.5 3.2 3.2L13 5" className="stroke-ok" />,
  no: <path d="m4 4 8 8M12 4l-8 8" className="stroke-broken" />,
  advice: <path d="M8 3v6.5M8 13v.01" className="stroke-warn" />,
  unknown: <path d="M4 8h8" className="stroke-faint" />,
}

/** Tick, cross, exclamation mark or dash: readable without colour, always beside words that say the same. */
export function VerdictSign({ verdict }: { verdict: keyof typeof drawn }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawn[verdict]}
    </svg>
  )
}
