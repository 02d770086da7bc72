import { item } from '@domain/packs/authoring'
import type { Procedure } from '@domain/procedure/procedure'
import type { Step } from '@domain/procedure/step'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const clause = item('901', '一')()
const theOne = (officeKind: string) => ({ kind: 'theOne' as const, officeKind, role: officeKind })

/** The unit shows its people to one another first; how long, no source says. */
const innerNotice: Step = {
  kind: 'notice',
  id: 'innerNotice',
  office: { kind: 'ownUnit', role: 'enterpriseHr' },
  workingDays: null,
  shows: ['unitName'],
  clause,
}
const talentReview: Step = {
  kind: 'review',
  id: 'talentReview',
  office: theOne('talentOffice'),
  due: null,
  correctBy: null,
  checks: ['papersSeen'],
  secondReading: false,
  asks: [],
  clause,
}

/** An inner notice, one review, a card that is handed out: nothing is paid. */
export const cardHandedOut: Procedure = {
  ...inventedProcedure,
  steps: [
    innerNotice,
    talentReview,
    { kind: 'record', id: 'cardHandedOut', office: theOne('talentOffice'), label: '发卡', clause },
  ],
  payee: { kind: 'none' },
}

/** One review and the choice of a room, for a person. */
export const roomChosen: Procedure = {
  ...travelProcedure,
  parts: [],
  steps: [talentReview, { kind: 'choice', id: 'room', of: 'room', office: theOne('flatOperator'), clause }],
  payee: { kind: 'none' },
}

/** A review that is the end of it. */
export const reviewAlone: Procedure = { ...cardHandedOut, steps: [talentReview] }

/** A notice between the last review and the payment. */
export const noticeBeforePayment: Procedure = {
  ...inventedProcedure,
  steps: inventedProcedure.steps.filter(({ id }) => id !== 'bureauReview' && id !== 'bureauRecord'),
}

/** A unit's union applies for its people, who are paid one by one to their own cards. */
export const paidRowByRow: Procedure = {
  ...noticeBeforePayment,
  applicant: 'union',
  place: 'organisation',
  payee: { kind: 'cardPerRow', column: 'card' },
}

/** Procedures that differ in where their line begins, ends and is shown. */
export const everyShape: readonly (readonly [string, Procedure])[] = [
  ['travel subsidy', travelProcedure],
  ['stay subsidy', stayProcedure],
  ['transport subsidy', transportProcedure],
  ['invented', inventedProcedure],
  ['card handed out', cardHandedOut],
  ['room chosen', roomChosen],
  ['review alone', reviewAlone],
  ['notice before payment', noticeBeforePayment],
  ['paid row by row', paidRowByRow],
]
