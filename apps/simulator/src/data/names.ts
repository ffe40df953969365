import { Draw } from '../random/draw.ts'

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

const ADJECTIVES = ['Quiet', 'Rapid', 'Golden', 'Little', 'Open', 'Clever', 'Polar', 'Velvet'] as const
const NOUNS = ['Planner', 'Quest', 'Camera', 'Radio', 'Puzzle', 'Tracker', 'Atlas', 'Kitchen'] as const

/** What the app at this place in its account is called. Titles are unique within an account. */
export function titleIdea(accountIndex: number, appIndex: number, seed: number): TitleIdea {
  const draw = new Draw(seed)
  const idea = IDEAS[(accountIndex * 7 + appIndex) % IDEAS.length] ?? IDEAS[0]
  if (appIndex < IDEAS.length && accountIndex < 24) return idea
  return { title: `${draw.pick(ADJECTIVES)} ${draw.pick(NOUNS)} ${appIndex + 1}`, category: idea.category }
}
