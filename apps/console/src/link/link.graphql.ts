/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const OpenLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f1a220a650a98260842b2490c3ec5b13c40ad05cfb81af2546f64f26dc4e9d30"} as unknown as DocumentNode<Types.OpenLinkQuery, Types.OpenLinkQueryVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e00eb935673a0c438b26f0292c9e59bde6e6bdfcfb9cba6692702fcb57b117ed"} as unknown as DocumentNode<Types.ReceiptQuery, Types.ReceiptQueryVariables>;
export const LinkStepDocument = {"kind":"Document","definitions":[],"documentId":"sha256:570c6f6cae5540a411eb5cb5124a958d373228ba8d31b44f4c07c20dca46a693"} as unknown as DocumentNode<Types.LinkStepMutation, Types.LinkStepMutationVariables>;
export const LinkSubmitDocument = {"kind":"Document","definitions":[],"documentId":"sha256:383f88ed0ae41fe989cb9723de8323efaba4cd58b3ad14b51d66b509e0d30d3d"} as unknown as DocumentNode<Types.LinkSubmitMutation, Types.LinkSubmitMutationVariables>;
export const LinkSubmitAdminKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d046d5610ae01880989acc9621c3fd35b45214ca1caf3fa56f1218b9c1fb3dae"} as unknown as DocumentNode<Types.LinkSubmitAdminKeyMutation, Types.LinkSubmitAdminKeyMutationVariables>;
export const LinkSubmitReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1dd2ecd22cfd7bf6346676b2fd0e8a1d45b647f3267d28e375aba315d7613ea1"} as unknown as DocumentNode<Types.LinkSubmitReporterMutation, Types.LinkSubmitReporterMutationVariables>;
export const LinkSubmitInviteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:84f06fcf3ea59db017d98f99e29d2b355b8ac683e5ec0826d022a761c2c867ee"} as unknown as DocumentNode<Types.LinkSubmitInviteMutation, Types.LinkSubmitInviteMutationVariables>;
export const LinkFinishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3276a1784326413f3412c5b51e14cab0c6cdd49709a9b6d8973289d9f5690b2b"} as unknown as DocumentNode<Types.LinkFinishMutation, Types.LinkFinishMutationVariables>;