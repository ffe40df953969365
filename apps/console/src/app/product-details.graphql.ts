/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ProductDetailsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3aa398318f53861beb1608cdc5326d3526a697b368154089a480c75ad8b0df00"} as unknown as DocumentNode<Types.ProductDetailsQuery, Types.ProductDetailsQueryVariables>;