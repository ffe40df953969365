/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ItemCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:46ae392deaf4b91025e2f406685c5d538f7309b1e0ab2b6cde7978b6895b06d2"} as unknown as DocumentNode<Types.ItemCodeQuery, Types.ItemCodeQueryVariables>;