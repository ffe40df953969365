import type { AuditChainView, AuditEntryView } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'

type ActorKind = AuditEntryView['actor']['kind']

const AuditActorKind = enumType<ActorKind>('AuditActorKind', {
  PERSON: 'PERSON',
  TOKEN: 'TOKEN',
  GATEHOUSE: 'GATEHOUSE',
})

@ObjectType({ simpleResolvers: true, description: 'Who did it: a person, a token, or Gatehouse itself.' })
class AuditActor {
  @Field(() => AuditActorKind) kind!: ActorKind
  @Field(() => ID, { nullable: true, description: 'The member; null for Gatehouse itself.' }) id!:
    string | null
  @Field(() => String) name!: string
}

@ObjectType({ simpleResolvers: true })
class AuditTarget {
  @Field(() => String) kind!: string
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true, description: 'As it is called now.' }) name!: string | null
}

@ObjectType({ simpleResolvers: true })
class AuditChange {
  @Field(() => String) field!: string
  @Field(() => String, { nullable: true }) from!: string | null
  @Field(() => String, { nullable: true }) to!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Who did what to what. Secrets appear as fingerprints.' })
class AuditEntry implements Omit<AuditEntryView, 'clientId'> {
  @Field(() => ID) id!: string
  @Field(() => DateTime) at!: Date
  @Field(() => AuditActor) actor!: AuditActor
  @Field(() => String, { description: 'Such as `client.added`.' }) action!: string
  @Field(() => AuditTarget) target!: AuditTarget
  @Field(() => [AuditChange]) changes!: AuditChange[]
  @Field(() => Int, { nullable: true, description: 'Its place in the chain, within a second of the deed.' })
  position!: number | null
  @Field(() => String, { nullable: true, description: 'Keyed hash over it and all before it.' })
  hash!: string | null
}

@ObjectType({ simpleResolvers: true })
class AuditBreak {
  @Field(() => Int) position!: number
  @Field(() => ID, { nullable: true, description: 'Null where the entry is gone.' }) entryId!: string | null
  @Field(() => String) code!: string
  @Field(() => String) message!: string
}

@ObjectType({ simpleResolvers: true })
class AuditEnd {
  @Field(() => Int) position!: number
  @Field(() => String) hash!: string
}

@ObjectType({ simpleResolvers: true, description: 'Whether the log is unbroken, as of the last check.' })
export class AuditChain implements AuditChainView {
  @Field(() => Boolean, { nullable: true, description: 'Null until it was checked for the first time.' })
  ok!: boolean | null
  @Field(() => DateTime, { nullable: true }) checkedAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When the first entry that breaks was written.' })
  brokenAt!: Date | null
  @Field(() => AuditBreak, { nullable: true }) broken!: AuditBreak | null
  @Field(() => AuditEnd, {
    nullable: true,
    description: 'Noted down elsewhere, it proves later that nothing was cut off.',
  })
  end!: AuditEnd | null
}

@ObjectType({ simpleResolvers: true })
export class AuditLog extends Connection(() => AuditEntry) {}

@InputType()
export class AuditFilter {
  @Field(() => [ID], { nullable: true, description: 'Members, persons and tokens.' }) by?: string[] | null
  @Field(() => [String], { nullable: true }) action?: string[] | null
  @Field(() => [ID], { nullable: true }) target?: string[] | null
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => DateTime, { nullable: true }) from?: Date | null
  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' }) to?: Date | null
}
