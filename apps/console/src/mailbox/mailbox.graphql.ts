/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const MailboxDocument = {"kind":"Document","definitions":[],"documentId":"sha256:43e9d810c51bc5ab5546396154b4d4a1f0d53215642e021d611f222af661b921"} as unknown as DocumentNode<Types.MailboxQuery, Types.MailboxQueryVariables>;