import { readFile } from 'node:fs/promises'
import { sharedFolder } from '@gatehouse/vitest'
import { type DocumentNode, Kind, parse, print, visit, type OperationDefinitionNode } from 'graphql'

/** An operation of the API's contract, with the fragments that it spreads. */
export interface ContractOperation {
  name: string
  kind: 'query' | 'mutation' | 'subscription'
  document: DocumentNode
  text: string
}

/** Every operation of a part of the contract, by the part's heading; none on a machine that has no contract. */
export async function operationsOf(part: string): Promise<ContractOperation[]> {
  const folder = sharedFolder()
  if (folder === undefined) return []
  const text = await readFile(`${folder}/acceptance/operations.graphql`, 'utf8')
  const contract = parse(text)
  const found = text.split(/^# ── /m).find((each) => each.startsWith(part))
  if (found === undefined) throw new Error(`the contract has no part “${part}”`)
  const from = text.indexOf(found)
  const isInside = ({ loc }: OperationDefinitionNode) =>
    loc !== undefined && loc.start >= from && loc.end <= from + found.length
  return contract.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .filter(isInside)
    .map((operation) => {
      const document = withFragments(contract, operation)
      return { name: operation.name?.value ?? '', kind: operation.operation, document, text: print(document) }
    })
}

function withFragments(contract: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const spread = new Set<string>()
  visit(operation, { FragmentSpread: (node) => void spread.add(node.name.value) })
  const fragments = contract.definitions
    .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    .filter((node) => spread.has(node.name.value))
  return { ...contract, definitions: [operation, ...fragments] }
}
