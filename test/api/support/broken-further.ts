import { day } from '@domain/calendar/day'
import { movesOf } from '@domain/claim/transition'
import { procedureOf } from '@domain/packs/procedures'
import type { Procedure } from '@domain/procedure/procedure'
import type { Guard } from '@domain/procedure/guard'
import { nothingSeen } from '@domain/papers/papers-seen'
import {
  broken,
  changing,
  claimWith,
  withEvidence,
  withRecord,
  type Breaks,
  type Broken,
} from './broken-guards'
import type { Trial } from './trial'

/** The campaign's stay still runs. */
const duringStay: Breaks = (trial) => [
  { code: 'coveredDaysRunning', trial: { ...trial, today: day('2023-02-05') } },
]

/** The notice or its row, as it is with changes. */
function onNotice(trial: Trial, collection: 'notices' | 'noticeRows', changes: object): Trial {
  const [known] = Object.values(trial.records[collection] ?? {})
  return withRecord(trial, collection, { ...(known as { _id: string }), ...changes })
}

/** The steps to which a corrected claim goes back. */
export const correctingSteps = (procedure: Procedure): string[] =>
  movesOf(procedure).flatMap(({ action, to }) => (action === 'resubmit' ? [to] : []))

/** Returned by another of the steps that look at a correction; where one looks at all of them, nothing can break it. */
const returnedElsewhere: Breaks = (trial, { to }) => {
  const { packId, measureId } = trial.claim
  const procedure = procedureOf(packId, measureId)
  return (procedure === null ? [] : correctingSteps(procedure))
    .filter((step) => step !== to)
    .map((returnedBy) => ({
      code: 'wrongStage',
      trial: { ...trial, claim: { ...trial.claim, returnedBy } },
    }))
}

const withoutPhone: Breaks = (trial) => {
  const { content } = trial.move.evidence
  const form = { ...content?.form, contactPhone: '' }
  return [
    { code: 'contentIncomplete', trial: withEvidence(trial, content && { content: { ...content, form } }) },
    {
      code: 'contentIncomplete',
      trial: withEvidence(trial, { partProblems: [{ field: 'paper:licence', problem: 'paperMissing' }] }),
    },
  ]
}

const passedBefore: Breaks = (trial, { from }) => {
  const { hands } = trial.claim
  const present = hands.findIndex(({ step }) => step === from)
  return hands.slice(0, present).flatMap((hand): Broken[] => {
    if (hand.role === hands[present]?.role) return []
    const passed = hands.map((one) => (one === hand ? { ...one, passedBy: trial.account._id } : one))
    return [{ code: 'notAllowed', trial: { ...trial, claim: { ...trial.claim, hands: passed } } }]
  })
}

/** How each guard of a procedure for enterprises is broken: those of the travel claim, and the further ones. */
export const brokenFurther: Partial<Record<Guard, Breaks>> = {
  ...broken,
  contentComplete: withoutPhone,
  declarationSigned: changing('declarationMissing', { declared: null }),
  returnedHere: returnedElsewhere,
  notPassedBelow: passedBefore,
  officeFound: (trial) => [{ code: 'noOffice', trial: withEvidence(trial, { officeFound: false }) }],
  papersSeen: (trial, transition) => [
    ...claimWith('papersNotSeen', () => ({ papersSeen: nothingSeen }))(trial, transition),
    // Seen by another office is not seen here.
    ...claimWith('papersNotSeen', ({ claim: { papersSeen } }) => ({
      papersSeen: {
        ...papersSeen,
        opened: papersSeen.opened.filter(
          ({ organisationId }) => organisationId !== trial.move.grant?.organisationId,
        ),
      },
    }))(trial, transition),
  ],
  asksAnswered: changing(
    'contentIncomplete',
    { asked: {} },
    { asked: { districtCheck: { visitedOn: '2023-02-16' } } },
    { asked: { bureauReview: { visitedOn: '2023-02-14' } } },
  ),
  noticeOver: (trial) => [
    {
      code: 'noticeRunning',
      trial: onNotice(trial, 'notices', {
        opensOn: day('2023-02-10'),
        closesOn: { day: day('2023-02-15'), certain: true },
      }),
    },
  ],
  noOpenObjection: (trial) => [
    { code: 'objectionOpen', trial: onNotice(trial, 'noticeRows', { open: 1 }) },
    { code: 'objectionUpheld', trial: onNotice(trial, 'noticeRows', { upheld: 1 }) },
  ],
  recordEntered: (trial, transition) =>
    changing(
      'wrongInput',
      { recorded: {} },
      { recorded: { [transition.from]: { day: day('2023-02-16'), note: '已备案。' } } },
      { recorded: { [transition.from]: { day: day('2023-02-14'), note: ' ' } } },
      { recorded: { elsewhere: { day: day('2023-02-14'), note: '已备案。' } } },
    )(trial, transition),
  coveredDaysOver: duringStay,
  rowsSeen: (trial) => [
    { code: 'rowsNotSettled', trial: withEvidence(trial, { rows: { notSettled: 1, rivals: [] } }) },
  ],
  accountKnown: claimWith('accountWrong', () => ({ sealed: {} })),
}
