/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientDaysDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a28ced6c7b76ed825cdf9d257660d01badd1f9fce8210bab4f7ddefc40115344"} as unknown as DocumentNode<Types.ClientDaysQuery, Types.ClientDaysQueryVariables>;