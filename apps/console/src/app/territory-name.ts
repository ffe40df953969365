import { useFormats } from '../format/use-formats.ts'

/** Says a territory's name; one that no standard knows stands as Apple wrote it. */
export function useTerritoryName(): (code: string) => string {
  const { territory } = useFormats()
  return (code) => (/^[A-Z]{2}$/.test(code) ? territory(code) : code)
}
