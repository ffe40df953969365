/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const CreateApiTokenDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ac071554d9e341f9153bf118e84d00a756075e90b3917c6b849dbebad5f24d4a"} as unknown as DocumentNode<Types.CreateApiTokenMutation, Types.CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[],"documentId":"sha256:83d718d1ccc0139e8b5a0af81e92a3e9487d2d85332ac8613437f5dfeea39b43"} as unknown as DocumentNode<Types.RevokeApiTokenMutation, Types.RevokeApiTokenMutationVariables>;