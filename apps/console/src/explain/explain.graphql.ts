/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ExplainAppleErrorDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e9383fd5985bf569e3402d2fb4e7f57f33ca804d5af23f38df813e05a059a220"} as unknown as DocumentNode<Types.ExplainAppleErrorMutation, Types.ExplainAppleErrorMutationVariables>;