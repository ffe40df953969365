import type { PageOf } from '@gatehouse/core'
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { enumType } from './enum.ts'

/** Where a page lies in its list. */
@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean
  @Field(() => Boolean) hasPreviousPage!: boolean
  @Field(() => String, { nullable: true }) startCursor!: string | null
  @Field(() => String, { nullable: true }) endCursor!: string | null
}

/** A connection as resolvers hand it out: rows of core under the names of the schema. */
export interface ConnectionOf<View> {
  totalCount: number
  pageInfo: PageInfo
  nodes: View[]
}

/** The base of every connection type: `class ClientConnection extends Connection(() => Client)`. */
export function Connection<Node extends object>(node: () => ClassType<Node>) {
  @ObjectType()
  abstract class ConnectionType {
    @Field(() => Int) totalCount!: number
    @Field(() => PageInfo) pageInfo!: PageInfo
    @Field(() => [node()]) nodes!: Node[]
  }
  return ConnectionType
}

/** Forward paging: `first` rows after the cursor. Core allows 1 to 200. */
@ArgsType()
export class PageArgs {
  @Field(() => Int) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
}

/** Paging that can jump: `offset` rows are passed over, after the cursor where there is one. */
@ArgsType()
export class WindowArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'So many rows are passed over first.' })
  offset?: number | null
}

export const OrderDirection = enumType<'ASC' | 'DESC'>('OrderDirection', { ASC: 'ASC', DESC: 'DESC' })

/** A page of core as a connection. */
export function toConnection<View>({ totalCount, nodes, ...pageInfo }: PageOf<View>): ConnectionOf<View> {
  return { totalCount, nodes, pageInfo }
}
