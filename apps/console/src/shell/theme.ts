import { useState } from 'react'

/** The colours a person chose; `system` follows their machine. */
export const THEMES = ['system', 'light', 'dark'] as const
/** One of the choices of colours. */
export type Theme = (typeof THEMES)[number]

const KEY = 'gatehouse.theme' // read before the first paint by public/theme.js

/** The chosen theme and a way to choose another; it is applied at once and kept in this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme)
  return [
    theme,
    (chosen) => {
      setTheme(chosen)
      if (chosen === 'system') delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = chosen
      localStorage.setItem(KEY, chosen)
      window.dispatchEvent(new Event('gatehouse:theme'))
    },
  ]
}

function readTheme(): Theme {
  const stored = document.documentElement.dataset['theme']
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}
