import { REFUSED_FIELDS } from '../apple/beyond-the-document.ts'
import { SURFACE, type AppleOperation } from '../apple/surface.ts'
import type { Capability } from '../auth/roles.ts'
import { linkageDocument, listDocument, singleDocument, type DocumentRequest } from '../documents/document.ts'
import { AppleError, notAcceptable, unknownId } from '../documents/errors.ts'
import type { Node } from '../documents/node.ts'
import { readQuery, type QueryShape } from '../documents/query.ts'
import { jsonAnswer, type Answer } from '../http/answer.ts'
import type { ApiRequest, Endpoint } from '../http/endpoint.ts'
import { ROOTS } from './roots.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './stage.ts'

/** Makes the endpoint of a `GET` of Apple's document, or null when the simulator does not know its resource. */
export function readEndpoint(operation: AppleOperation, capability: Capability): Endpoint | null {
  const path = operation.operation.replace('GET ', '')
  const [, , owner = '', , third, fourth] = path.split('/')
  const relationship = third === 'relationships' ? fourth : third
  const root = ROOTS[path]
  if (operation.kind === 'collection' && root === undefined) return null
  const shape = queryShape(operation)
  return {
    method: 'GET',
    path: path.replace('{id}', ':id'),
    capability,
    handle(request) {
      refuseOtherFormats(request)
      const query = readQuery(request.query, shape)
      const scene = sceneOf(request.world, request.account, request.key)
      const writing = {
        query,
        origin: request.origin,
        address: request.origin + request.path,
        pairs: request.query,
        endless: operation.many && request.strike('endlessNext') !== null,
      }
      if (root !== undefined) return jsonAnswer(200, listDocument(root(scene), writing))
      const owning = find(scene, owner, request.params.id ?? '')
      return jsonAnswer(200, relatedDocument(operation, owning, relationship, writing))
    },
  }
}

function relatedDocument(
  operation: AppleOperation,
  owning: Node,
  relationship: string | undefined,
  writing: DocumentRequest,
): Record<string, unknown> {
  if (relationship === undefined) return singleDocument(owning, writing)
  const related = owning.related[relationship]?.() ?? (operation.many ? [] : null)
  if (operation.kind === 'relationship') return linkageDocument(related, writing)
  if (Array.isArray(related)) return listDocument(related, writing)
  return singleDocument(related as Node | null, writing) // lists were answered above
}

function find(scene: Scene, type: string, id: string): Node {
  const found = scene.find(type, id)
  if (found === null) throw new AppleError(unknownId(type, id))
  return found
}

/** What Apple's document allows in the query, without what its servers refuse all the same. */
function queryShape(operation: AppleOperation): QueryShape {
  const fields = Object.entries(operation.fields).map(([type, number]) => {
    const refused = REFUSED_FIELDS[type] ?? []
    return [type, (SURFACE.fieldLists.get(number) ?? []).filter((name) => !refused.includes(name))] as const
  })
  const filters = Object.entries(operation.filters).map(
    ([name, values]) => [name, values.length === 0 ? null : values] as const,
  )
  return {
    filters: Object.fromEntries(filters),
    fields: Object.fromEntries(fields),
    exists: operation.exists,
    nestedLimits: operation.nested,
    required: operation.required,
    ...(operation.sorts.length === 0 ? {} : { sorts: operation.sorts }),
    ...(operation.includes.length === 0 ? {} : { includes: operation.includes }),
    ...(operation.limit === null ? {} : { maxLimit: operation.limit }),
  }
}

/** Apple's API speaks JSON and nothing else. */
function refuseOtherFormats({ headers: { accept } }: ApiRequest): void {
  if (accept === undefined || /application\/(json|vnd\.api\+json|\*)|\*\/\*/.test(accept)) return
  throw new AppleError(notAcceptable(accept, 'application/json'))
}

/** The document of one resource, as answers to writes have it. */
export function resourceAnswer(request: ApiRequest, status: number, node: Node): Answer {
  const query = readQuery([], {})
  const address = request.origin + request.path
  return jsonAnswer(status, singleDocument(node, { query, origin: request.origin, address, pairs: [] }))
}
