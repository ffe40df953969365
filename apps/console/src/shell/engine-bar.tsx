import { useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Ring } from '../design/button.tsx'
import type { EngineQuery } from '../graphql/graphql.ts'
import { EngineDocument } from './viewer.graphql.ts'

const ASK_WHILE_WAITING_MS = 3000
const ASK_MS = 30_000

/** While the engine is not ready, a calm line says what it waits for. Nothing is switched off. */
export function EngineBar() {
  const t = useTranslations('shell')
  const [{ data }, ask] = useQuery({ query: EngineDocument })
  const engine = data?.engine
  const ready = engine === undefined || engine.state === 'READY'
  const wasReady = useRef(ready)

  useEffect(() => {
    const timer = setInterval(
      () => ask({ requestPolicy: 'network-only' }),
      ready ? ASK_MS : ASK_WHILE_WAITING_MS,
    )
    return () => clearInterval(timer)
  }, [ask, ready])

  useEffect(() => {
    if (ready && !wasReady.current) announce(t('engine.ready'))
    wasReady.current = ready
  }, [ready, t])

  if (ready || engine === undefined) return null
  const parts = namePartsOf(engine, t)
  const starting = engine.state === 'STARTING'
  return (
    <output className="flex items-center gap-2 border-b border-hairline bg-progress-tint px-4 py-2 text-progress sm:px-8">
      {starting ? <Ring /> : null}
      <span>{starting ? t('engine.starting', { parts }) : t('engine.unreachable', { parts })}</span>
    </output>
  )
}

function namePartsOf(engine: EngineQuery['engine'], t: ReturnType<typeof useTranslations<'shell'>>): string {
  const waiting = engine.parts.filter((part) => part.state !== 'READY')
  const names = waiting.map((part) =>
    part.detail ? t('engine.partDetail', { name: part.name, detail: part.detail }) : part.name,
  )
  return names.length > 0
    ? new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
    : (engine.detail ?? t('engine.whole'))
}
