import { add, countSince, giveBack, room, type Uses } from './uses.pure.ts'

/** What is known of one of Apple's limits, and of what was taken from it. Times are milliseconds of the epoch. */
export interface Budget {
  /** Requests in a rolling hour; null where none are counted by the hour. */
  perHour: number | null
  perMinute: number
  uses: Uses
  /** Requests that others made with the same key, by Apple's count at `foreignAtMs`. */
  foreignUses: number
  foreignAtMs: number
  heldUntilMs: number
  learnedAtMs: number
}

/** For whom a request is: a person who waits for its answer, or work that has time. */
export type Share = 'PEOPLE' | 'WORK'

/** A request that may go out now, or how long until asking again is worth it. */
export type Lease = { granted: true; budget: Budget } | { granted: false; retryInMs: number; budget: Budget }

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** A request may reach Apple a moment after it was counted here. */
const marginMs = 1_000
/** Kept for people's clicks. */
const peoplesShare = 0.1
/** Apple tells how much others used only when asked; after this long, one request asks. */
const foreignKnownMs = 5 * minuteMs
/** A limit learned by being refused is tried a little higher after this long. */
const raiseAfterMs = 10 * minuteMs
const raise = 1.1
/** A refusal at less than this says nothing of a limit by the minute: others use the key. */
const fewestPerMinute = 30
/** How long to keep away after a refusal where Apple names no time. */
const refusedMs = 5_000

/** Takes one request out of a budget, where there is one. A tenth is left to people. */
export function lease(before: Budget, share: Share, nowMs: number): Lease {
  const budget = raised(before, share, nowMs)
  const waitMs = Math.max(
    budget.heldUntilMs - nowMs,
    room(budget.uses, { cap: capOf(budget.perMinute, share), spanMs: minuteMs + marginMs, nowMs }),
    waitOfHour(budget, share, nowMs),
  )
  if (waitMs > 0) return { granted: false, retryInMs: Math.ceil(waitMs), budget }
  return { granted: true, budget: take(budget, 1, nowMs) }
}

/** Takes more requests, whether there is room for them or not: `available` says how many there is. */
export const take = (budget: Budget, more: number, nowMs: number): Budget => ({
  ...budget,
  uses: add(budget.uses, more, nowMs, hourMs + marginMs),
})

/** Requests that were taken together for work that made some of them. */
export interface Spent {
  takenAtMs: number
  taken: number
  made: number
}

/** What was not made is free again; what was made is counted from now, since it may have been made a moment ago. */
export const settle = (budget: Budget, { takenAtMs, taken, made }: Spent, nowMs: number): Budget =>
  take({ ...budget, uses: giveBack(budget.uses, taken, takenAtMs) }, made, nowMs)

/** How many requests could be taken now, and how long until one can where none can. */
export function available(
  budget: Budget,
  share: Share,
  nowMs: number,
): { requests: number; retryInMs: number } {
  const next = lease(budget, share, nowMs)
  if (!next.granted) return { requests: 0, retryInMs: next.retryInMs }
  const left = (limit: number, spanMs: number) =>
    capOf(limit, share) - countSince(budget.uses, nowMs - spanMs - marginMs)
  const ofHour =
    budget.perHour === null
      ? Number.MAX_SAFE_INTEGER
      : left(budget.perHour, hourMs) - foreignNow(budget, nowMs)
  return { requests: Math.max(1, Math.min(ofHour, left(budget.perMinute, minuteMs))), retryInMs: 0 }
}

/** Takes in what Apple's own headers say of a key. */
export function observe(
  budget: Budget,
  seen: { perHour: number | null; hourLeft: number | null; perMinute: number | null },
  nowMs: number,
): Budget {
  const perHour = seen.perHour ?? budget.perHour
  const perMinute = seen.perMinute ?? budget.perMinute
  if (seen.hourLeft === null || perHour === null) return { ...budget, perHour, perMinute }
  const own = countSince(budget.uses, nowMs - hourMs)
  const foreignUses = Math.max(0, perHour - seen.hourLeft - own)
  return { ...budget, perHour, perMinute, foreignUses, foreignAtMs: nowMs }
}

/**
 * Learns from a refusal: it did not count; what was let through in the minute before is what Apple lets through.
 * Apple: 429 comes with thousands of requests left in the hour (forum 731014), so there is a limit it does not tell.
 */
export function refused(
  budget: Budget,
  { hourSpent, retryAfterMs }: { hourSpent: boolean; retryAfterMs: number | null },
  nowMs: number,
): Budget {
  const uses = giveBack(budget.uses, 1, budget.uses.at(-1)?.[0] ?? 0)
  const heldUntilMs = Math.max(budget.heldUntilMs, nowMs + (retryAfterMs ?? refusedMs))
  if (hourSpent) return { ...budget, uses, heldUntilMs }
  const passed = countSince(uses, nowMs - minuteMs)
  if (passed < fewestPerMinute) return { ...budget, uses, heldUntilMs }
  return { ...budget, uses, heldUntilMs, perMinute: Math.min(budget.perMinute, passed), learnedAtMs: nowMs }
}

/** The least time, in milliseconds, after which `count` requests can have been made by each limit, if nobody else asks. */
export interface LeastMs {
  ofHour: number
  ofMinute: number
}

/** How soon `count` more requests of a share can have been made at best; 0 where there is room for all of them now. */
export function leastMs(budget: Budget, share: Share, count: number, nowMs: number): LeastMs {
  if (count <= 0) return { ofHour: 0, ofMinute: 0 }
  const heldMs = Math.max(0, budget.heldUntilMs - nowMs)
  const within = (cap: number, spanMs: number) => {
    const rounds = Math.floor((count - 1) / cap)
    const rest = count - rounds * cap
    return rounds * spanMs + room(budget.uses, { cap: cap - rest + 1, spanMs, nowMs })
  }
  const hourly =
    budget.perHour === null ? null : Math.max(1, capOf(budget.perHour, share) - foreignNow(budget, nowMs))
  return {
    ofHour: hourly === null ? 0 : within(hourly, hourMs),
    ofMinute: Math.max(heldMs, within(capOf(budget.perMinute, share), minuteMs)),
  }
}

/** How much of the limit by the minute is used; 1 is all. */
export const fullness = (budget: Budget, nowMs: number): number =>
  countSince(budget.uses, nowMs - minuteMs) / budget.perMinute

/** What is left of a budget. */
export interface Standing {
  /** Of the hour; null where none are counted by the hour. */
  remaining: number | null
  /** When all of the hour is back if nobody asks meanwhile; null where all is there. */
  resetsAtMs: number | null
  minuteRemaining: number
  /** Of the hour, or of the minute where none are counted by the hour: what work leaves to people. */
  keptForPeople: number
  /** Until when Apple asked to be left alone; null where it did not, or that is over. */
  heldUntilMs: number | null
}

/** How a budget stands now. */
export function standing(budget: Budget, nowMs: number): Standing {
  const limit = budget.perHour ?? budget.perMinute
  const now = {
    minuteRemaining: Math.max(0, budget.perMinute - countSince(budget.uses, nowMs - minuteMs)),
    keptForPeople: limit - capOf(limit, 'WORK'),
    heldUntilMs: budget.heldUntilMs > nowMs ? budget.heldUntilMs : null,
  }
  const newestMs = budget.uses.at(-1)?.[0]
  const resetsAtMs = newestMs === undefined || newestMs + hourMs <= nowMs ? null : newestMs + hourMs
  if (budget.perHour === null) return { ...now, remaining: null, resetsAtMs }
  const used = countSince(budget.uses, nowMs - hourMs) + foreignNow(budget, nowMs)
  return { ...now, remaining: Math.max(0, budget.perHour - used), resetsAtMs }
}

const capOf = (limit: number, share: Share): number =>
  share === 'PEOPLE' ? limit : Math.max(1, Math.floor(limit * (1 - peoplesShare)))

const foreignNow = (budget: Budget, nowMs: number): number =>
  nowMs - budget.foreignAtMs < foreignKnownMs ? budget.foreignUses : 0

function waitOfHour(budget: Budget, share: Share, nowMs: number): number {
  if (budget.perHour === null) return 0
  const foreign = foreignNow(budget, nowMs)
  const cap = capOf(budget.perHour, share) - foreign
  const ownMs = room(budget.uses, { cap: Math.max(1, cap), spanMs: hourMs + marginMs, nowMs })
  return cap > 0 ? ownMs : Math.max(ownMs, budget.foreignAtMs + foreignKnownMs - nowMs)
}

/** Where work is held up by a limit that was learned long ago, it may have been learned too low. */
function raised(budget: Budget, share: Share, nowMs: number): Budget {
  if (nowMs - budget.learnedAtMs < raiseAfterMs) return budget
  const spanMs = minuteMs + marginMs
  if (room(budget.uses, { cap: capOf(budget.perMinute, share), spanMs, nowMs }) === 0) return budget
  return {
    ...budget,
    perMinute: Math.max(budget.perMinute + 1, Math.round(budget.perMinute * raise)),
    learnedAtMs: nowMs,
  }
}
