/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const RetentionDocument = {"kind":"Document","definitions":[],"documentId":"sha256:80e85603dacc163245a073ddb404c8aedaaa5cdd417bd4a83b2a5563f6ee1231"} as unknown as DocumentNode<Types.RetentionQuery, Types.RetentionQueryVariables>;
export const SetRetentionDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6bb3a2512b325d1e36c17a6bc35a7cca9ab6a7fdeb589bd792263339a70a809a"} as unknown as DocumentNode<Types.SetRetentionMutation, Types.SetRetentionMutationVariables>;