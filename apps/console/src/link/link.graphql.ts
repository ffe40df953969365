/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const OpenLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a7a21d00c8bff56a6432a0fc5083795277bdcd116d194a3a743326bc238df309"} as unknown as DocumentNode<Types.OpenLinkQuery, Types.OpenLinkQueryVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e00eb935673a0c438b26f0292c9e59bde6e6bdfcfb9cba6692702fcb57b117ed"} as unknown as DocumentNode<Types.ReceiptQuery, Types.ReceiptQueryVariables>;
export const LinkStepDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c9a012d765e56172fcdb6898a91e41c2aff84a14d9dbabdc90a8509410e8c8d5"} as unknown as DocumentNode<Types.LinkStepMutation, Types.LinkStepMutationVariables>;
export const LinkSubmitDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5cf4cb6bbb91c2e020522ae6591e63b66db397080be26c0e6003b7c8e0ed1c94"} as unknown as DocumentNode<Types.LinkSubmitMutation, Types.LinkSubmitMutationVariables>;
export const LinkSubmitAdminKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2e1a3b5bdb30ac7bbfa4ab7b6bb223113c0b64580e1658e4d02746370731f6ed"} as unknown as DocumentNode<Types.LinkSubmitAdminKeyMutation, Types.LinkSubmitAdminKeyMutationVariables>;
export const LinkSubmitReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dae1753ad0a9a3369eaba68c4bf954600d1cf0533b630518d14689c5140529bc"} as unknown as DocumentNode<Types.LinkSubmitReporterMutation, Types.LinkSubmitReporterMutationVariables>;
export const LinkSubmitInviteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:439be06ebd37028d7a5c2f248418374bff343f0a96c583a5e9ee34d1f2bd1757"} as unknown as DocumentNode<Types.LinkSubmitInviteMutation, Types.LinkSubmitInviteMutationVariables>;
export const LinkFinishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3276a1784326413f3412c5b51e14cab0c6cdd49709a9b6d8973289d9f5690b2b"} as unknown as DocumentNode<Types.LinkFinishMutation, Types.LinkFinishMutationVariables>;