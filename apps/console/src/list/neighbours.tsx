import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { useShortcut } from '../shell/keys.ts'
import type { Identified, Windows } from './windows.ts'

type Kind = 'apps' | 'clients' | 'integrations'

/** A list that was open last, and the part of the address that names one of its rows. */
interface Origin {
  list: Pick<Windows<Identified>, 'placeOf' | 'want'>
  paramsAt: (place: number) => Record<string, string> | undefined
}

const origins = new Map<Kind, Origin>()

/** Remembers a list, so that its records lead on to each other. */
export function useAsOrigin<Row extends Identified>(
  kind: Kind,
  list: Windows<Row>,
  paramsOf: (row: Row) => Record<string, string>,
): void {
  useEffect(() => {
    const paramsAt = (place: number) => {
      const row = list.rowAt(place)
      return row && paramsOf(row)
    }
    origins.set(kind, { list, paramsAt })
  })
}

/** The keys from a record to the one before and after it, in the list that somebody came from and on the same page. */
export function Neighbours({ kind, id }: { kind: Kind; id: string }) {
  const origin = origins.get(kind)
  const place = origin?.list.placeOf(id)
  return origin && place !== undefined ? <Keys origin={origin} place={place} /> : null
}

function Keys({ origin, place }: { origin: Origin; place: number }) {
  const t = useTranslations('list.keys') // loaded, since a list was open
  const navigate = useNavigate()
  // The rows around are read before somebody asks for them.
  useEffect(() => origin.list.want(Math.max(0, place - 1), place + 1), [origin, place])
  const step = (to: number) => {
    const params = origin.paramsAt(to)
    if (params) void navigate({ to: '.', params: (current: object) => ({ ...current, ...params }) })
    else announce(t('noRecord'))
  }
  useShortcut('[', t('recordBefore'), () => step(place - 1))
  useShortcut(']', t('recordAfter'), () => step(place + 1))
  return null
}
