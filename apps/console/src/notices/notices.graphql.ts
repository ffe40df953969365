/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const NoticesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d6d3864663fc6314a282f583749e26e66c6982d8c2f5ebdc33f4de73e7892849"} as unknown as DocumentNode<Types.NoticesQuery, Types.NoticesQueryVariables>;