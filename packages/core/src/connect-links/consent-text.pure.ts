// What a client's person agrees to. A change of these words is a new version: what somebody agreed to stays readable.

/** The languages that the page for clients has. */
export const linkLanguages = ['en', 'de'] as const
export type LinkLanguage = (typeof linkLanguages)[number]

/** The day on which the present words were written. */
export const consentVersion = '2026-11-03'

const words: Record<LinkLanguage, string> = {
  en: 'I may give this access for {client}. {agency} may use the key to read what is listed above, keeps it sealed on its own server, and passes it to nobody. I can end this at any time by revoking the key at Apple.',
  de: 'Ich darf diesen Zugang für {client} geben. {agency} darf mit dem Schlüssel lesen, was oben steht, bewahrt ihn versiegelt auf dem eigenen Server auf und gibt ihn niemandem weiter. Ich kann das jederzeit beenden, indem ich den Schlüssel bei Apple widerrufe.',
}

/** The words as they are shown for a client and an agency. */
export const consentText = (language: LinkLanguage, of: { client: string; agency: string }): string =>
  words[language].replaceAll('{client}', of.client).replaceAll('{agency}', of.agency)

/** A language that is here; English for any other. */
export const languageOf = (code: string | null | undefined): LinkLanguage =>
  linkLanguages.find((each) => each === code) ?? 'en'
