import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { AnySearch } from './list-search.ts'
import { compact } from './search-text.ts'

/** Changes values of this page's address, where undefined takes one away; the same function at all times. */
export function useSearchChange(): (change: AnySearch) => void {
  const navigate = useNavigate()
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: (current: AnySearch) => compact({ ...current, ...change }),
        replace: true,
      }),
    [navigate],
  )
}
