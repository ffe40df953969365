/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppProductsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7bf9e36edaa6fb45e0036084a7550c2bc89fb0fd3d2c7f015f9ec6aaf92bad11"} as unknown as DocumentNode<Types.AppProductsQuery, Types.AppProductsQueryVariables>;