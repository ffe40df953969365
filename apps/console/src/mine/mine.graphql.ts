/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const MyIntegrationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:60e61971d2fa9c825ee4b373600117507a674e5b00a76e88aa6f8d75fd118b3e"} as unknown as DocumentNode<Types.MyIntegrationsQuery, Types.MyIntegrationsQueryVariables>;