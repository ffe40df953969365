/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const LookAtAppleIdDocument = {"kind":"Document","definitions":[],"documentId":"sha256:957f7531afce393404bf520a1c550a7e5bc5000de15589bca699131d24c9d82e"} as unknown as DocumentNode<Types.LookAtAppleIdMutation, Types.LookAtAppleIdMutationVariables>;
export const ConnectAppleIdDocument = {"kind":"Document","definitions":[],"documentId":"sha256:acb20b53369bef863df80bd33f55b8c0e0c9f24431422ce0f3d2a0e2ed711ced"} as unknown as DocumentNode<Types.ConnectAppleIdMutation, Types.ConnectAppleIdMutationVariables>;