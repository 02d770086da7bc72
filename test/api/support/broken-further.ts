import { day } from '@domain/calendar/day'
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

/** The notice or its row, as it is with changes. */
function onNotice(trial: Trial, collection: 'notices' | 'noticeRows', changes: object): Trial {
  const [known] = Object.values(trial.records[collection] ?? {})
  return withRecord(trial, collection, { ...(known as { _id: string }), ...changes })
}

/** Returned by the other of the two steps that look at a correction. */
const returnedElsewhere: Breaks = (trial, { to }) => [
  {
    code: 'wrongStage',
    trial: {
      ...trial,
      claim: {
        ...trial.claim,
        returnedBy: to === 'bureauReview' ? 'districtCheck' : 'bureauReview',
      },
    },
  },
]

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

/** How each guard of the invented procedure is broken: those of the travel claim, and the further ones. */
export const brokenFurther: Partial<Record<Guard, Breaks>> = {
  ...broken,
  contentComplete: withoutPhone,
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
  recordEntered: changing(
    'wrongInput',
    { recorded: {} },
    { recorded: { bureauRecord: { day: day('2023-02-16'), note: '已备案。' } } },
    { recorded: { bureauRecord: { day: day('2023-02-14'), note: ' ' } } },
    { recorded: { elsewhere: { day: day('2023-02-14'), note: '已备案。' } } },
  ),
  accountKnown: claimWith('accountWrong', () => ({ sealed: {} })),
}
