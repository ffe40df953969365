/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const MethodPolicyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:46b36df7483d97758dbf7fc8e4ddbc75874f2548f0064ea533135e047a6d6844"} as unknown as DocumentNode<Types.MethodPolicyQuery, Types.MethodPolicyQueryVariables>;
export const SetMethodPolicyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0c28f05d8d9b4a4f2518aa929f678d418ebda8a29c34dc9458d5d9d92b35f37d"} as unknown as DocumentNode<Types.SetMethodPolicyMutation, Types.SetMethodPolicyMutationVariables>;