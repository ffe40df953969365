import type { DiagnosisFinding } from '../key-doctor/diagnosis.ts'
import type { ReasonParams } from '../problems/reasons.ts'

// The words of `reasons.ts` and of the key doctor, as a client's person meets them on the page of a link, in German.

interface Said {
  message: string
  hint: string | null
}

const anotherKey = (roles: string) =>
  `Die Rolle eines Schlüssels lässt sich nicht ändern: Erzeugen Sie einen anderen mit dem Zugang ${roles}.`
const again = 'Versuchen Sie es in einigen Minuten erneut; was Sie getippt haben, ist noch da.'

/** What a key reads, as a part of a sentence, by the English words that fill it. */
const readings: Record<string, string> = {
  apps: 'Apps',
  sales: 'Verkäufe',
  'finance reports': 'Finanzberichte',
  analytics: 'Analysen',
  reviews: 'Rezensionen',
  'in-app purchases': 'In-App-Käufe',
  users: 'Benutzer',
}
const read = ({ capability }: ReasonParams) => readings[String(capability)] ?? 'was gefragt ist'
const rolesOf = ({ roles }: ReasonParams) =>
  String(roles || 'Sales and Reports')
    .replace(', or ', ' oder ')
    .replace(' or ', ' oder ')

/** By the code of the words. */
const byCode: Partial<Record<string, (params: ReasonParams) => Said>> = {
  READ_OTHERWISE: ({ kind, keyId }) => ({
    message: `Apple nimmt nicht an, was getippt wurde, wohl aber dieselbe Datei als ${kind === 'API_KEY_INDIVIDUAL' ? 'persönlichen Schlüssel' : 'Team-Schlüssel'} ${keyId}.`,
    hint:
      kind === 'API_KEY_INDIVIDUAL'
        ? `Tippen Sie die Schlüssel-ID ${keyId} und lassen Sie die Aussteller-ID leer.`
        : `Tippen Sie die Schlüssel-ID ${keyId}.`,
  }),
  NO_READING: ({ issuerId }) => ({
    message: 'Apple nimmt diesen Schlüssel nicht an, wie man ihn auch liest.',
    hint: `Apple gibt für all das dieselbe Antwort, das Wahrscheinlichste zuerst: (1) ${
      issuerId
        ? 'Schlüssel-ID und Datei gehören zu verschiedenen Schlüsseln (die ID steht im Namen der Datei: AuthKey_SCHLÜSSELID.p8), oder die Aussteller-ID ist die eines anderen Teams'
        : 'es ist ein Team-Schlüssel, dessen Aussteller-ID hier fehlt'
    }; (2) der Schlüssel wurde widerrufen; (3) er wurde auf developer.apple.com für etwas anderes als Berichte erzeugt; (4) der Account Holder hat den Zugang zur API noch nicht beantragt (Benutzer und Zugriff › Integrationen › Zugriff anfordern).`,
  }),
  PURCHASES_KEY: () => ({
    message:
      'Apple nimmt diesen Schlüssel nicht an: SubscriptionKey_… ist für In-App-Käufe und liest keine Berichte.',
    hint: 'Für Berichte braucht es einen Schlüssel aus Benutzer und Zugriff › Integrationen › App Store Connect API.',
  }),
  CLOCK_SKEW: ({ seconds }) => ({
    message: `Die Uhr dieses Servers geht${seconds ? ` ${seconds} s` : ''} anders als die von Apple, deshalb lehnt Apple ab. Der Schlüssel kann in Ordnung sein.`,
    hint: 'Sagen Sie es der Agentur; nur sie kann die Uhr stellen.',
  }),
  CLOCK_FIRST: () => ({
    message: 'Solange die Uhr falsch geht, sagt Apples Ablehnung nichts über den Schlüssel.',
    hint: null,
  }),
  APPLE_UNREACHABLE: () => ({
    message: 'Apple antwortet im Moment nicht, deshalb konnte der Schlüssel nicht geprüft werden.',
    hint: again,
  }),
  APPLE_LIMIT: () => ({
    message: 'Apple lässt im Moment keine weiteren Fragen mit diesem Schlüssel zu.',
    hint: again,
  }),
  AGREEMENT_REQUIRED: () => ({
    message:
      'Apple will, dass eine neue Vereinbarung angenommen wird; bis dahin gibt es für diesen Account keine Auskunft.',
    hint: 'Ihr Account Holder meldet sich auf developer.apple.com/account an, dann in App Store Connect › Business, und nimmt sie an. Der Schlüssel kann in Ordnung sein.',
  }),
  MEMBERSHIP_EXPIRED: () => ({
    message: 'Die Entwickler-Mitgliedschaft dieses Accounts ist abgelaufen.',
    hint: 'Ihr Account Holder verlängert sie auf developer.apple.com/account.',
  }),
  TEAM_NOT_FOUND: () => ({
    message: 'Apple findet zu diesem Account kein Entwickler-Team.',
    hint: 'Ihr Account Holder prüft die Mitgliedschaft; ist sie gültig, kann der Support von Apple sagen, woran es liegt.',
  }),
  REFUSED_BY_APPLE: ({ detail }) => ({
    message: detail
      ? `Apple lehnt mit Worten ab, die hier nicht bekannt sind: „${detail}“`
      : 'Apple lehnt ab und sagt nicht, warum.',
    hint: 'Vielleicht weiß Ihr Admin, worum es geht; sonst der Support von Apple.',
  }),
  ROLE_INSUFFICIENT: (params) => ({
    message: `${read(params)}: die Rolle dieses Schlüssels schließt das nicht ein.`,
    hint: anotherKey(rolesOf(params)),
  }),
  INDIVIDUAL_KEY_LIMITS: (params) => ({
    message: `${read(params)}: ein persönlicher Schlüssel kann das bei Apple nicht lesen.`,
    hint: `Ihr Admin erzeugt dafür einen Team-Schlüssel mit dem Zugang ${rolesOf(params)}.`,
  }),
  VENDOR_NUMBER_REFUSED: ({ vendorNumber }) => ({
    message: `Apple kennt die Anbieternummer${vendorNumber ? ` ${vendorNumber}` : ''} für diesen Account nicht.`,
    hint: 'Sie steht unter Zahlungen und Finanzberichte neben dem Namen Ihrer Firma; die Team-ID ist eine andere.',
  }),
  OVER_PRIVILEGED: () => ({
    message: 'Der Schlüssel kann mehr, als gebraucht wird. Ein kleinerer genügt.',
    hint: null,
  }),
}

/** By what was looked at and what came of it, where that tells it all. */
const byCheck: Record<string, string> = {
  'SIGNATURE PASSED': 'Apple nimmt die Unterschrift des Schlüssels an.',
  'APPS PASSED': 'Die Apps sind zu sehen.',
  'SALES PASSED': 'Verkäufe und Abos sind zu lesen.',
  'FINANCE PASSED': 'Finanzberichte sind zu lesen.',
  'ANALYTICS PASSED': 'Analysen sind zu lesen.',
  'REVIEWS PASSED': 'Rezensionen sind zu lesen.',
  'FINANCE NOT_CHECKED': 'Nach Finanzberichten konnte nicht gefragt werden.',
  'ANALYTICS NOT_CHECKED': 'Nach Analysen konnte nicht gefragt werden.',
  'REVIEWS NOT_CHECKED': 'Nach Rezensionen konnte nicht gefragt werden.',
  'VENDOR_NUMBER NOT_CHECKED':
    'Es wurde keine Anbieternummer angegeben, deshalb konnte nach Verkäufen nicht gefragt werden.',
}

/** A finding in German; null where there are no words for it. */
export function inGerman({
  check,
  status,
  words,
}: Pick<DiagnosisFinding, 'check' | 'status' | 'words'>): Said | null {
  if (words) return byCode[words.code]?.(words.params) ?? null
  const message = byCheck[`${check} ${status}`]
  return message === undefined ? null : { message, hint: null }
}
