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
  const document = parse(await textOf(rules.documents, params), { maxTokens: documentLimits.tokens })
  const [mistake] = validate(rules.schema, document, rules.validationRules)
  if (mistake) throw invalid(mistake.message)
  if (getOperationAST(document, params.operationName)?.operation !== 'subscription') {
    throw invalid('Streams carry subscriptions. Send queries and mutations to /graphql.')
  }
  return document
}

async function textOf(documents: PersistedDocuments, { query, extensions }: RequestParams): Promise<string> {
  if (query) return query
  const hash = hashIn(extensions)
  const text = hash === undefined ? undefined : await documents.find(hash)
  if (text !== undefined) return text
  throw new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })
}

function hashIn(extensions: RequestParams['extensions']): string | undefined {
  const persisted = extensions?.['persistedQuery']
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted)) return undefined
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined
}

const invalid = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
