import { useState } from 'react'
import type { ReactNode } from 'react'
import type { AuthAnswer } from '../api/auth.ts'
import { Button } from '../design/button.tsx'
import { useEnter } from './use-enter.ts'

interface EnterFormProps {
  submit: string
  /** What went wrong before anybody typed. */
  problem?: string | undefined
  /** Where to go inside. */
  to: string | undefined
  send: () => Promise<AuthAnswer>
  /** Why it was refused, for the person. */
  explain: (answer: Exclude<AuthAnswer, { ok: true }>) => string
  children: ReactNode
}

/** A form that opens the house: it sends, goes in, or says above the fields why not. */
export function EnterForm({ submit, problem: before, to, send, explain, children }: EnterFormProps) {
  const enter = useEnter()
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState(before)
  const go = async () => {
    setWorking(true)
    const answer = await send()
    if (answer.ok) return enter(to)
    setWorking(false)
    setProblem(explain(answer))
  }
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      {problem ? (
        <p role="alert" className="rounded-card bg-broken-tint px-4 py-3 text-broken">
          {problem}
        </p>
      ) : null}
      {children}
      <Button kind="primary" type="submit" busy={working} className="min-h-10">
        {submit}
      </Button>
    </form>
  )
}
