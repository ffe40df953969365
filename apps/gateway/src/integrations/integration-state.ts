import { integrationStates, methods } from '@gatehouse/core'
import { enumType, membersOf } from '../graphql/enum.ts'

/** The one state that people see. */
export const IntegrationState = enumType(
  'IntegrationState',
  membersOf(integrationStates),
  'The one state that people see.',
)

/** Ways of connecting an Apple account. */
export const ConnectionMethod = enumType(
  'ConnectionMethod',
  membersOf(methods),
  'A way of connecting an Apple account.',
)
