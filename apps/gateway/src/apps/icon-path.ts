/** So much of a content's name tells one picture of an app from another. */
const versionLength = 16

/**
 * Where an app's icon is served. The address names the workspace, since an image is asked for without our headers,
 * and the picture, so that it may be kept for ever.
 */
export const iconPath = (
  workspaceSlug: string,
  app: { id: string; iconSha256: string | null },
): string | null =>
  app.iconSha256 === null ? null : `/icons/${workspaceSlug}/${app.id}/${versionOf(app.iconSha256)}.png`

/** The part of an icon's address that changes with the picture. */
export const versionOf = (sha256: string): string => sha256.slice(0, versionLength)

/** Where our copy of the picture that Apple's review was given is served; as for icons. */
export const screenshotPath = (
  workspaceSlug: string,
  kind: 'in-app-purchases' | 'subscriptions',
  productId: string,
  sha256: string | null,
): string | null =>
  sha256 === null ? null : `/screenshots/${workspaceSlug}/${kind}/${productId}/${versionOf(sha256)}.png`
