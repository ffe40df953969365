import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import type { RequestParams } from 'graphql-sse'
import type { PersistedDocuments } from '../graphql/persisted-documents.ts'
import { documentLimits } from '../graphql/limits.ts'

/** What a subscription's document is checked against. */
export interface SubscriptionRules {
  schema: GraphQLSchema
  documents: PersistedDocuments
  validationRules: ValidationRule[]
}

/** The document of a stream's request, checked like any other; streams carry subscriptions alone. @throws {GraphQLError} */
export async function readSubscription(
  rules: SubscriptionRules,
  params: RequestParams,
): Promise<DocumentNode> {
  const document = parsed(await textOf(rules.documents, params))
  const [mistake] = validate(rules.schema, document, rules.validationRules)
  if (mistake) throw refused('GRAPHQL_VALIDATION_FAILED', mistake.message)
  if (getOperationAST(document, params.operationName)?.operation !== 'subscription') {
    throw refused(
      'GRAPHQL_VALIDATION_FAILED',
      'Streams carry subscriptions. Send queries and mutations to /graphql.',
    )
  }
  return document
}

async function textOf(documents: PersistedDocuments, { query, extensions }: RequestParams): Promise<string> {
  if (query) return query
  const hash = hashIn(extensions)
  const text = hash === undefined ? undefined : await documents.find(hash)
  if (text !== undefined) return text
  throw refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
}

function hashIn(extensions: RequestParams['extensions']): string | undefined {
  const persisted = extensions?.['persistedQuery']
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted)) return undefined
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: documentLimits.tokens })
  } catch (error) {
    throw error instanceof GraphQLError ? refused('GRAPHQL_PARSE_FAILED', error.message) : error
  }
}

const refused = (code: string, message: string) => new GraphQLError(message, { extensions: { code } })
