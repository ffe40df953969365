/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const SupportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a5195a4049b22f80721b44513ef4cb827dd0cd6fb48da33f224d827b49e57bcd"} as unknown as DocumentNode<Types.SupportQuery, Types.SupportQueryVariables>;
export const SetSupportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dfbe6a02ce34348bb1dda56103671912aba5dbce31735808e3cafe3f65fa26e7"} as unknown as DocumentNode<Types.SetSupportMutation, Types.SetSupportMutationVariables>;