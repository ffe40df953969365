import type { ChallengeView, CodePhoneView } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'

const ChallengeKind = enumType<ChallengeView['kind']>(
  'ChallengeKind',
  { DEVICES: 'DEVICES', TEXT: 'TEXT', CALL: 'CALL', CHOOSE: 'CHOOSE' },
  'Where a code went; CHOOSE where Apple asks which number it is to go to.',
)

@ObjectType({ simpleResolvers: true, description: 'A number that Apple sends codes to, as Apple masks it.' })
class ChallengePhone implements CodePhoneView {
  @Field(() => ID) id!: string
  @Field(() => String) masked!: string
  @Field(() => Boolean, { description: 'A landline, which is called and takes no texts.' })
  callsOnly!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A code that Apple sent, and that a person types in.' })
export class Challenge implements ChallengeView {
  @Field(() => ChallengeKind) kind!: ChallengeView['kind']
  @Field(() => String, {
    nullable: true,
    description: 'The number as Apple masks it; null for devices, and before one is chosen.',
  })
  sentTo!: string | null
  @Field(() => Int) digits!: number
  @Field(() => DateTime, { nullable: true, description: 'Until when the code is good, about.' })
  expiresAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When another may be asked for.' })
  nextResendAt!: Date | null
  @Field(() => [ChallengePhone]) phones!: CodePhoneView[]
}
