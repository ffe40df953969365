/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ManyLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:43785907c2cbca1e188d0b0be9eddf0a8d06fa5be3e06dd68735d0e02757f941"} as unknown as DocumentNode<Types.ManyLinksQuery, Types.ManyLinksQueryVariables>;
export const CreateConnectLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a95539e400dc30f6153a7ac989b43a5dbd631d9e5c2bb6c679930b0917b09cdc"} as unknown as DocumentNode<Types.CreateConnectLinksMutation, Types.CreateConnectLinksMutationVariables>;
export const ChangeConnectLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:869a43a16c508a994ee03695531064c52515ffe6463188477039276af0140aa0"} as unknown as DocumentNode<Types.ChangeConnectLinksMutation, Types.ChangeConnectLinksMutationVariables>;
export const ExportConnectLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:48a1c15bfa3288e90c08f89dd71c118658aaa0eb36aeba704c8806030f86a7c5"} as unknown as DocumentNode<Types.ExportConnectLinksMutation, Types.ExportConnectLinksMutationVariables>;