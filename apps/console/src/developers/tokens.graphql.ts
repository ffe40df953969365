/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ApiTokensDocument = {"kind":"Document","definitions":[],"documentId":"sha256:38822b062330555fc44ac886d583536b69736bd81e278b40cb91d03da297c7e3"} as unknown as DocumentNode<Types.ApiTokensQuery, Types.ApiTokensQueryVariables>;