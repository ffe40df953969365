import type { AppChoice } from './app-choice.pure.ts'

/** What a person asks for; later parts have the last word. */
export interface Wish {
  /** What becomes of `matching`. */
  all: 'INCLUDE' | 'LEAVE_OUT' | null
  matching: readonly string[]
  include: readonly string[]
  leaveOut: readonly string[]
}

/** Which apps change to what, and which are included after it. */
export interface Chosen {
  toInclude: string[]
  toLeaveOut: string[]
  included: string[]
}

/** The choice about each app once a wish has come true. What nobody spoke of stays as it is. */
export function chooseApps(now: readonly { id: string; choice: string }[], wish: Wish): Chosen {
  const wanted = new Map<string, AppChoice>()
  const mark = (ids: readonly string[], choice: AppChoice) => ids.forEach((id) => wanted.set(id, choice))
  if (wish.all) mark(wish.matching, wish.all === 'INCLUDE' ? 'INCLUDED' : 'LEFT_OUT')
  mark(wish.include, 'INCLUDED')
  mark(wish.leaveOut, 'LEFT_OUT')
  const after = now.map(({ id, choice }) => ({ id, before: choice, choice: wanted.get(id) ?? choice }))
  const changedTo = (choice: AppChoice) =>
    after.filter((app) => app.choice === choice && app.before !== choice).map(({ id }) => id)
  return {
    toInclude: changedTo('INCLUDED'),
    toLeaveOut: changedTo('LEFT_OUT'),
    included: after.filter(({ choice }) => choice === 'INCLUDED').map(({ id }) => id),
  }
}
