// What a client's person agrees to. A change of these words is a new version: what somebody agreed to stays readable.

/** The languages that the page for clients has. */
export const linkLanguages = ['en', 'de'] as const
export type LinkLanguage = (typeof linkLanguages)[number]

/** By the day on which they were written. */
const versions = {
  '2026-11-03': {
    en: 'I may give this access for {client}. {agency} may use the key to read what is listed above, keeps it sealed on its own server, and passes it to nobody. I can end this at any time by revoking the key at Apple.',
    de: 'Ich darf diesen Zugang für {client} geben. {agency} darf mit dem Schlüssel lesen, was oben steht, bewahrt ihn versiegelt auf dem eigenen Server auf und gibt ihn niemandem weiter. Ich kann das jederzeit beenden, indem ich den Schlüssel bei Apple widerrufe.',
  },
  '2026-11-21': {
    en: 'I may give this access for {client}. {agency} may use it to read what is listed above, keeps what I gave sealed on its own server, and passes it to nobody. I can end this at any time at Apple, by revoking what I gave or removing the user whom I invited.',
    de: 'Ich darf diesen Zugang für {client} geben. {agency} darf damit lesen, was oben steht, bewahrt, was ich gegeben habe, versiegelt auf dem eigenen Server auf und gibt es niemandem weiter. Ich kann das jederzeit bei Apple beenden, indem ich widerrufe, was ich gegeben habe, oder den eingeladenen Benutzer entferne.',
  },
} as const satisfies Record<string, Record<LinkLanguage, string>>

/** The version of the present words. */
export const consentVersion = '2026-11-21' satisfies keyof typeof versions

/** The words of a version as they are shown for a client and an agency; the present ones for a version that is not known. */
export function consentText(
  language: LinkLanguage,
  of: { client: string; agency: string },
  version: string = consentVersion,
): string {
  const words = Object.entries(versions).find(([written]) => written === version)?.[1]
  return (words ?? versions[consentVersion])[language]
    .replaceAll('{client}', () => of.client)
    .replaceAll('{agency}', () => of.agency)
}

/** What a row holds where nobody chose a language: the page is then in that of whoever opens it. BCP 47: undetermined. */
export const anyLanguage = 'und'

/** The language that was chosen for a link; null where none was. */
export const chosenLanguage = (code: string): LinkLanguage | null =>
  linkLanguages.find((each) => each === code) ?? null

/** A language that is here; English for any other. */
export const languageOf = (code: string | null | undefined): LinkLanguage =>
  linkLanguages.find((each) => each === code) ?? 'en'
