/** The first accounts of a simulated world; more are named from parts. */
const ACCOUNT_NAMES = [
  'Northwind Games',
  'Lumen Health',
  'Kumo Works 雲工房',
  'Café Boréal Studio',
  'Tiny Orchard',
  'Merino & Sons',
  'Halcyon Transit',
  'Saffron Kitchen',
  'Fernhollow Media',
  'Kite & Lantern',
  'Orbitello',
  'Alpenquell Reisen',
  'Tidewrack Ledgers',
  'Bramblecast Audio',
  'Mondkalb Spiele',
  'Pelikaan Logistiek',
  'Sombra Clara Fotografia',
  'Hinoki Days 檜日和',
  'Studio Papavero',
  'Otterbeck Learning',
  'Quillfeather Press',
  'Zephyrine Mobility',
  'Maison Tournesol',
  'Glasswort Botanics',
  'Rookery Chess Works',
  'Saltmarsh Sailing',
  'Vinterljus Hälsa',
  'Copperkettle Foods',
  'Lagune Bleue Voyages',
  'Tin Whistle Games',
  'Nordvik Fjellsport',
  'Papel Picado Digital',
  'Marigold Lane Clinics',
  'Sparrowfield Savings',
  'Kleine Welle Radio',
  'Juniper & Slate',
  'Owl Street Pets',
  'Cinderpath Running',
  'Inkwater Books',
  'Atelier Mirabelle',
  'Hexenhaus Escape',
  'Dovetail & Daughters',
  'Moonharvest Farms',
  'Rivière Rouge Théâtre',
  'Sundial Parking',
  'Pepperbark Grill',
  'Lanternfish Labs',
  'Graphit und Kreide',
  'Tamarind Table',
  'Whistling Pines Camps',
  'Cloudberry Kids',
  'Ferroluce Bikes',
  'Anemone Skincare',
  'Batik Lintas',
  'Haru to Natsu 春と夏',
  'Oaken Bell Insurance',
  'Sixpence Circle',
  'Polder & Pike',
  'Thistledown Yoga',
  'Mistralino Cargo',
  'Wren Hill Weather',
  'Calliope Karaoke',
  'Gelateria Brezza',
  'Harrow & Heron',
  'Stellagrande',
  'Yakamoz Denizcilik',
] as const

const FIRST_PARTS = ['Amber', 'Birch', 'Cobalt', 'Dune', 'Ember', 'Fjord', 'Granite', 'Harbor'] as const
const LAST_PARTS = ['Labs', 'Works', 'Interactive', 'Software', 'Apps', 'Collective', 'Digital'] as const

export function accountName(index: number): string {
  const known = ACCOUNT_NAMES[index]
  if (known !== undefined) return known
  const first = FIRST_PARTS[index % FIRST_PARTS.length] ?? FIRST_PARTS[0]
  const last = LAST_PARTS[Math.floor(index / FIRST_PARTS.length) % LAST_PARTS.length] ?? LAST_PARTS[0]
  return `${first} ${last} ${index}`
}

/** A title, and the App Store category it belongs to. */
export interface TitleIdea {
  title: string
  category: string
}

const IDEAS: readonly [TitleIdea, ...TitleIdea[]] = [
  { title: 'Comet Courier', category: 'Games' },
  { title: 'Breathe: Sleep, Calm & Focus', category: 'Health & Fitness' },
  { title: '夜の散歩 - 睡眠サウンド', category: 'Music' },
  { title: 'Pocket Ledger — Budget', category: 'Finance' },
  { title: 'Mots Fléchés à Volonté', category: 'Games' },
  { title: '单词卡片大师', category: 'Education' },
  { title: 'Grocery Loop', category: 'Food & Drink' },
  { title: '별자리 일기', category: 'Lifestyle' },
  { title: 'Шахматы: тактика', category: 'Games' },
  { title: 'Tide & Trail Maps', category: 'Navigation' },
  { title: 'مفكرة الرحلات', category: 'Travel' },
  { title: 'Scan “It” Pro', category: 'Productivity' },
  { title: 'สูตรอาหารไทย', category: 'Food & Drink' },
  { title: 'Gartenplaner für Anfänger', category: 'Lifestyle' },
  { title: 'खेल पहेली', category: 'Games' },
  { title: 'יומן אימונים', category: 'Health & Fitness' },
  { title: 'Pixel Pet 🐾', category: 'Games' },
  { title: 'Çizim Defteri', category: 'Photo & Video' },
  { title: 'Railway Tycoon Mini', category: 'Games' },
  { title: 'Λεξικό τσέπης', category: 'Reference' },
  { title: 'Interval Timer Club', category: 'Health & Fitness' },
  { title: 'Kids Color Barn', category: 'Education' },
  { title: 'Note=Book +1', category: 'Productivity' },
  { title: 'Ghi chú nhanh', category: 'Utilities' },
]

/** Accounts whose apps are called by the ideas; the others' are put together from two words. */
const ACCOUNTS_WITH_IDEAS = 8

const ADJECTIVES = [
  'Quiet',
  'Rapid',
  'Golden',
  'Little',
  'Open',
  'Clever',
  'Polar',
  'Velvet',
  'Paper',
  'Midnight',
  'Maple',
  'Electric',
  'Tiny',
  'Northern',
  'Hidden',
  'Copper',
  'Lucky',
  'Misty',
  'Honest',
  'Seaside',
  'Crimson',
  'Wandering',
  'Plain',
  'Silver',
  'Hello',
  'Mossy',
  'Upside',
  'Bright',
  'Second',
  'Lunar',
  'Sunday',
] as const
const NOUNS = [
  ['Planner', 'Productivity'],
  ['Quest', 'Games'],
  ['Camera', 'Photo & Video'],
  ['Radio', 'Music'],
  ['Puzzle', 'Games'],
  ['Tracker', 'Health & Fitness'],
  ['Atlas', 'Navigation'],
  ['Kitchen', 'Food & Drink'],
  ['Ledger', 'Finance'],
  ['Garden', 'Lifestyle'],
  ['Recipes', 'Food & Drink'],
  ['Chess', 'Games'],
  ['Sketchbook', 'Graphics & Design'],
  ['Trails', 'Travel'],
  ['Yoga', 'Health & Fitness'],
  ['Weather', 'Weather'],
  ['Diary', 'Lifestyle'],
  ['Metronome', 'Music'],
  ['Vocabulary', 'Education'],
  ['Budget', 'Finance'],
  ['Scanner', 'Business'],
  ['Sleep', 'Health & Fitness'],
  ['Postcards', 'Photo & Video'],
  ['Timer', 'Utilities'],
  ['Solitaire', 'Games'],
  ['Translator', 'Reference'],
  ['Parking', 'Navigation'],
  ['Aquarium', 'Games'],
  ['Karaoke', 'Entertainment'],
] as const

/** What the app at this place in its account is called. Titles are unique within an account. */
export function titleIdea(accountIndex: number, appIndex: number): TitleIdea {
  const idea = IDEAS[(accountIndex * 7 + appIndex) % IDEAS.length] ?? IDEAS[0]
  if (appIndex < IDEAS.length && accountIndex < ACCOUNTS_WITH_IDEAS) return idea
  // The lists have no common factor: every place within an account gets another pair.
  const place = accountIndex * 41 + appIndex
  const adjective = ADJECTIVES[place % ADJECTIVES.length] ?? ADJECTIVES[0]
  const [noun, category] = NOUNS[place % NOUNS.length] ?? NOUNS[0]
  return { title: `${adjective} ${noun}`, category }
}
