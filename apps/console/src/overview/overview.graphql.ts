/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const OverviewDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8b61eddf7c963543f3813887f8855098d3e289147a15330bf9f5dceb4bd1b68f"} as unknown as DocumentNode<Types.OverviewQuery, Types.OverviewQueryVariables>;