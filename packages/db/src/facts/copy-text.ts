/** One value in COPY's text format: absent is `\N`; tab, line ends and backslash are escaped. */
export function copyValue(value: string | number | null): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return needsEscape.test(value) ? value.replace(everyEscape, escape) : value
}

const needsEscape = /[\\\t\n\r]/
const everyEscape = /[\\\t\n\r]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escape = (sign: string) => escapes[sign] ?? sign
