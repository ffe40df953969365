import { linkLanguages } from '@gatehouse/core'
import { enumType, membersOf } from '../graphql/enum.ts'

/** The languages of the page for clients. */
export const LinkLanguage = enumType('ConnectLinkLanguage', membersOf(linkLanguages))
