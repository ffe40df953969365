/** What an integration does with an app. */
export const appChoices = ['INCLUDED', 'ASKS', 'LEFT_OUT'] as const
export type AppChoice = (typeof appChoices)[number]

/** What it does with an app that it lists for the first time. */
export const newAppsRules = ['INCLUDE', 'ASK', 'IGNORE'] as const
export type NewApps = (typeof newAppsRules)[number]

/** How a rule treats a new app. */
export const choiceByRule = {
  INCLUDE: 'INCLUDED',
  ASK: 'ASKS',
  IGNORE: 'LEFT_OUT',
} as const satisfies Record<NewApps, AppChoice>

/** The rule of a stored row. */
export const ruleOf = (row: { newApps: string }): NewApps => row.newApps as NewApps // written by selectApps alone
