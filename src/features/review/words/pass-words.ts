import type { ReviewStep, Step } from '@domain/procedure/step'
import { workName } from '@domain/procedure/words'
import type { ReviewDecision } from '@contract/review-calls'
import type { ReviewView } from '@contract/views'
import { stepsOfRole } from '@/services/procedure/desk-words'
import type { Line } from '@/services/procedure/line'
import { officeName, sendWord, shortWork } from '@/services/procedure/office-words'
import { officeAt, placeOf, stepAt, type Placed } from '@/services/procedure/place'
import { after, firstReview, lastReview } from '@/services/procedure/steps-around'
import { personOf } from './person-words'

type PassAction = Extract<ReviewDecision, { action: 'forward' | 'proposeApproval' | 'approve' }>['action']

export type PassWords<A extends PassAction = PassAction> = {
  action: A
  button: string
  busy: string
  done: string
  /** What the applicant reads, or what becomes of it; the amount stands in between. */
  told: readonly [before: string, after: string]
}

/** The actions by which a claim is passed on that needs one officer. */
type OneOfficer = Exclude<PassAction, 'proposeApproval'>

/** What comes of passing a claim on: the next office, by its name and what it does, or what follows instead of one. */
function passedTo(
  line: Line,
  from: Step,
  next: Step,
): { button: string; busy: string; done: string; told: string } {
  const { role } = next.office
  // What the office itself does next is not handed to anybody.
  if (next.kind === 'record' && role === from.office.role)
    return { button: '通过', busy: '正在办', done: '已通过', told: `接下来${next.label}` }
  if (next.kind !== 'review' && next.kind !== 'record')
    return { button: '通过', busy: '正在办', done: '已通过', told: `接下来${workName(line.offices, next)}` }
  const verb = sendWord(line.offices, role)
  const name = officeName(role, line.offices)
  return {
    button: `${verb}${name}`,
    busy: `正在${verb.slice(0, 1)}`,
    done: `已${verb}${name}`,
    told: `已交给${name}${workName(line.offices, next)}`,
  }
}

/** What passing a claim on means at a step, and how it is said. The last review approves. */
function passWords(line: Line, step: ReviewStep): PassWords<OneOfficer> {
  const next = after(line, step)
  if (step === lastReview(line) || next === null) {
    const card = line.procedure.payee.kind === 'cardAfterApproval'
    return {
      action: 'approve',
      button: '批准',
      busy: '正在批准',
      done: '已批准',
      told: ['批准了，能领 ', card ? ' 元，请填收钱的卡号。' : ' 元。'],
    }
  }
  const { told, ...words } = passedTo(line, step, next)
  const work = shortWork(line, step)
  return {
    action: 'forward',
    ...words,
    told:
      step === firstReview(line)
        ? [`${work}完了，能领 `, next.kind === 'review' ? ` 元，${words.done}。` : ` 元，${told}。`]
        : [`${work}通过了，金额 `, ` 元，${told}。`],
  }
}

/** Passing on what is drawn for second reading, by the first of two officers. The applicant is told after the second. */
const proposeWords = (person: string): PassWords => ({
  action: 'proposeApproval',
  button: '同意，转同事复看',
  busy: '正在转',
  done: '已同意，等另一位同事批准',
  told: ['这份抽中了两人复核，金额 ', ` 元。另一位同事批准以后，再告诉${person}。`],
})

/** Where nothing is known of how a claim goes on. */
const plainWords: PassWords<OneOfficer> = {
  action: 'forward',
  button: '通过',
  busy: '正在办',
  done: '已通过',
  told: ['通过了，金额 ', ' 元。'],
}

type Seen = Placed & Pick<ReviewView, 'role'>

/** How an office passes on a claim that needs one officer. */
export function passWordsAlone({ role, ...claim }: Seen): PassWords<OneOfficer> {
  const place = placeOf(claim)
  const step = stepAt(place, role)
  return step?.kind === 'review' ? passWords(place.line, step) : plainWords
}

/** How this officer passes this claim on. */
export const passWordsOf = ({ readingTurn, ...claim }: Seen & Pick<ReviewView, 'readingTurn'>): PassWords =>
  readingTurn === 'propose' ? proposeWords(personOf(claim)) : passWordsAlone(claim)

/** How an office passes on several together: by those chosen, else by all that it ever gets; one word for all where they differ. */
export function bulkPassWords(role: string, chosen: readonly Seen[] = []): PassWords<OneOfficer> {
  const known =
    chosen.length > 0
      ? chosen.map(passWordsAlone)
      : stepsOfRole(role).flatMap(({ line, step }) => (step.kind === 'review' ? [passWords(line, step)] : []))
  const [first] = known
  if (first === undefined) return plainWords
  return known.every(({ button }) => button === first.button)
    ? first
    : { ...plainWords, action: first.action }
}

/** Whether an office is the first to look, and sees the originals: what it looked at it keeps, to pass it on later. */
export const keepsChecks = (line: Line, role: string): boolean => {
  const review = firstReview(line)
  return review !== null && review.office.role === role && review.checks.includes('identityConfirmed')
}

/** Whether an office passes on together only what it has looked at one by one. */
export const confirmsFirst = (role: string): boolean =>
  stepsOfRole(role).some(({ line }) => keepsChecks(line, role))

/** Whether a claim lies before the office from which it is looked at. */
export const liesHere = ({ role, ...claim }: Seen): boolean => officeAt(placeOf(claim)) === role
