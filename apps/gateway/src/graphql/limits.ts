import { ApolloArmor } from '@escape.tech/graphql-armor'

/** What one document may ask for. The console's largest operation needs about a third of each. */
export const documentLimits = { depth: 12, aliases: 15, directives: 20, tokens: 2_000, cost: 50_000 } as const

/** The longest request body in bytes. A private key is under a kilobyte. */
export const bodyLimitBytes = 1024 * 1024

/** Rules against documents that are too deep, wide, long or dear. */
export function createProtection() {
  return new ApolloArmor({
    maxDepth: { n: documentLimits.depth },
    maxAliases: { n: documentLimits.aliases, allowList: [] },
    maxDirectives: { n: documentLimits.directives },
    maxTokens: { n: documentLimits.tokens },
    costLimit: { maxCost: documentLimits.cost },
    blockFieldSuggestion: { enabled: false }, // `withoutValues` does it, for streams too
  }).protect()
}
