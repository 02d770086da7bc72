import type { Answer, Answers, Question } from '../../cloudfunctions/domain/policy/pack/question'

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Shares = Readonly<Record<string, number>>

/** How often people of each kind give each answer: a guess at a city's workers, kept in one place to be argued with. */
const choices: Readonly<Record<string, Shares>> = {
  situation: { employedRural: 50, employedTown: 15, platform: 15, ownBusiness: 8, seeking: 12 },
  contract: { threeYears: 25, oneYear: 30, short: 20, unsigned: 15, none: 10 },
  employerKind: { enterprise: 80, publicBody: 8, ownBusiness: 4, other: 8 },
  workplace: { urban: 70, outerDistrict: 10, county: 15, outside: 5 },
  labourRelation: { yes: 60, no: 40 },
  union: { yes: 55, no: 45 },
  education: { belowBachelor: 75, bachelor: 13, keyBachelor: 4, master: 4, doctor: 1, partTime: 3 },
  home: { no: 70, yes: 30 },
  introduced: { yes: 40, no: 60 },
  housingGrant: { no: 95, yes: 5 },
  workingAge: { yes: 96, no: 4 },
  rural: { yes: 60, no: 40 },
  fourAbove: { yes: 40, no: 60 },
  ownership: { no: 85, yes: 15 },
  enterpriseSize: { yes: 90, no: 10 },
  credit: { no: 92, yes: 8 },
}

/** How often each box of a question with several is ticked. */
const ticks: Readonly<Record<string, Shares>> = {
  matters: { wantsWork: 25, couponReady: 40, owedWages: 6, hardship: 4, talent: 12 },
  talentPapers: { classABC: 10, highLevel: 10, urgent: 50, top: 2 },
  founderKinds: {
    registeredUnemployed: 10,
    collegeGraduate: 15,
    returnedFarmer: 30,
    farmer: 20,
    onlineShop: 15,
  },
  returnProof: { insurance: 30, wages: 40, village: 50 },
  enterpriseMatters: {
    keptProducing: 45,
    hiredOutsiders: 50,
    newHires: 65,
    graduates: 20,
    talents: 8,
    shortOfStaff: 50,
  },
  agencyStanding: { inCity: 95, licence: 95, report: 90 },
}

const registers: Shares = {
  '220302': 25,
  '222401': 15,
  '230102': 15,
  '150502': 10,
  '220182': 20,
  '220104': 15,
  '210202': 5,
}

function pick(shares: Shares, random: () => number): string {
  const entries = Object.entries(shares)
  let left = random() * entries.reduce((sum, [, share]) => sum + share, 0)
  for (const [value, share] of entries) {
    left -= share
    if (left < 0) return value
  }
  return entries[0]?.[0] ?? ''
}

/** The shares of a question; equal ones where they are of another pack's options. */
function sharesOf(id: string, options: readonly { value: string }[]): Shares {
  const values = options.map(({ value }) => value)
  const known = choices[id]
  if (known && Object.keys(known).every((value) => values.includes(value))) return known
  return Object.fromEntries(values.map((value) => [value, 1]))
}

function answerTo(question: Question, random: () => number): Answer {
  switch (question.kind) {
    case 'choice':
      return pick(sharesOf(question.id, question.options), random)
    case 'several': {
      const shares = ticks[question.id] ?? {}
      return question.options.flatMap(({ value }) => (random() * 100 < (shares[value] ?? 10) ? [value] : []))
    }
    case 'region':
      return pick(registers, random)
    case 'day':
      return `${2012 + Math.floor(random() * 11)}-07-01`
    case 'money':
      return Math.floor(random() * 60_000)
    case 'count':
      return Math.max(question.least, Math.floor(random() * 260))
  }
}

/** A made-up person, enterprise or agency: an answer to every question of a pack. */
export function household(questions: readonly Question[], asker: string, random: () => number): Answers {
  const answers: Answers = {}
  for (const question of questions)
    answers[question.id] = question.id === 'asker' ? asker : answerTo(question, random)
  const [present, hires] = [answers['presentStaff'], answers['newHires']]
  if (typeof present === 'number' && typeof hires === 'number') answers['newHires'] = Math.min(present, hires)
  return answers
}
