/** A resource that can become part of a document: what it is, what it says, and what belongs to it. */
export interface Node {
  type: string
  id: string
  attributes(): Record<string, unknown>
  /** Related resources by relationship; what is not named here belongs to nobody. */
  related: Readonly<Record<string, () => Related>>
}

/** Several resources, one, or none. */
export type Related = readonly Node[] | Node | null

/** A value as JSON has it: enums of generated types are their texts. */
export type Plain<Value> = Value extends string
  ? `${Value}`
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Plain<Value[Key]> }
      : Value

/** What all of Apple's generated resource types have in common. */
interface AppleType {
  type: string
  id: string
  attributes?: object
  relationships?: object
}

type Attributes<Resource extends AppleType> = {
  [Key in keyof Required<NonNullable<Resource['attributes']>>]:
    Plain<NonNullable<Resource['attributes']>[Key]> | undefined
}

type Relatives<Resource extends AppleType> = {
  [Key in keyof NonNullable<Resource['relationships']>]?: () => RelativeOf<
    NonNullable<NonNullable<Resource['relationships']>[Key]>
  >
}

type RelativeOf<Relationship> = Relationship extends { data?: readonly unknown[] }
  ? readonly Node[]
  : Relationship extends { data?: object }
    ? Node | null
    : Related

/**
 * Makes a node of a type of Apple's document. Every attribute that Apple's document has must be decided upon
 * (`undefined` is one without a value), and relationships must be Apple's, one or many as Apple has them.
 */
export function node<Resource extends AppleType>(parts: {
  type: Resource['type']
  id: string
  attributes: () => Attributes<Resource>
  related?: Relatives<Resource>
}): Node {
  const { related = {}, ...rest } = parts
  return { ...rest, related }
}
