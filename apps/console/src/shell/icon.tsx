import type { ReactNode } from 'react'

const paths = {
  overview: <path d="M2.5 13.5V6.5h3.5v7M10 13.5v-11h3.5v11M1 13.5h14" />,
  queue: <path d="M2.5 9.5v4h11v-4M2.5 9.5l2-7h7l2 7M2.5 9.5H6l.8 1.5h2.4l.8-1.5h3.5" />,
  clients: <path d="M2.5 13.5v-9l5.5-2v11M8 6h5.5v7.5M1 13.5h14M5 6.5v0M5 9.5v0M10.8 9v0" />,
  integrations: (
    <path d="M6 4.5 4.5 3A2.1 2.1 0 0 0 1.5 6l3 3M10 11.5l1.5 1.5a2.1 2.1 0 0 0 3-3l-3-3M5.5 5.5l5 5" />
  ),
  apps: <path d="M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z" />,
  activity: <path d="M2.5 3.5h11M2.5 8h11M2.5 12.5h7" />,
  tokens: <path d="m5 4.5-3.5 3.5L5 11.5M11 4.5l3.5 3.5-3.5 3.5M9.3 3 6.7 13" />,
  settings: (
    <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />
  ),
  operations: <path d="M1.5 8.5h3l2-5 3 9 2-4h3" />,
  menu: <path d="M2 4.5h12M2 8h12M2 11.5h12" />,
  search: <path d="M11 11l3.5 3.5M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />,
  question: (
    <path d="M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6.2 6.2A1.9 1.9 0 1 1 8 8.6v.9M8 11.6v0" />
  ),
  support: <path d="M2 2.5h12v8.5H7.5l-3 3v-3H2zM5 6.7v0M8 6.7v0M11 6.7v0" />,
  keyboard: <path d="M1.5 4h13v8h-13zM4 6.5v0M6.7 6.5v0M9.3 6.5v0M12 6.5v0M5 9.5h6" />,
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
} satisfies Record<string, ReactNode>

/** The name of a sign in the shell. */
export type IconName = keyof typeof paths

/** A line drawing of 16 px; always beside words or inside something named. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      {paths[name]}
    </svg>
  )
}

/** Two posts and a bar: the mark of the house. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M7 6v20M25 6v20" stroke="currentColor" />
      <path d="M7 19 20 12" className="stroke-accent" />
    </svg>
  )
}
