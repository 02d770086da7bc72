import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { ObjectionRecord } from '../../../cloudfunctions/platform/records/notice'
import type { City } from '../../api/support/city'
import { anAccount, inventedDraft } from '../../api/support/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import type { Sent } from './bank-moves'
import type { Random } from './random'
import { stored } from './stored'
import { decided, versionSeen, type Begun, type Way } from './ways'

const oneDay = 86_400_000
const part = 'contactPhone'
const conditionId = 'trade'

const oneOf = (office: string, random: Random): string => (random() < 0.5 ? office : `${office}-two`)

/** An officer mostly opens the papers before they decide. */
function opened(officer: string, { _id, version, papers }: ClaimRecord, random: Random): Sent[] {
  if (random() < 0.1) return []
  return Object.entries(papers).map(([paperId, files]) => ({
    account: officer,
    call: 'see-paper',
    input: { claimId: _id, expectedVersion: version, paperId, opened: files },
  }))
}

type Given = { city: City; claim: ClaimRecord; begun: Begun; random: Random }

const reviewedBy = (officer: string, pass: object, { claim, random }: Given): Sent[] => [
  ...opened(officer, claim, random),
  decided(officer, claim, { pass, part, conditionId }, random),
]

/** A notice runs by itself: somebody objects to it, an officer settles that or takes the claim off it, or tries too early. */
function onNotice(given: Given): Sent[] {
  const { city, claim, random } = given
  const roll = random()
  const place = claim.noticePlace
  if (place === null) return []
  if (roll < 0.25) {
    const input = { ...place, reason: '这家企业没有招这么多人，我在那里上班。' }
    return [{ account: `citizen-${claim._id}`, call: 'object-to-notice', input }]
  }
  const open = stored<ObjectionRecord>(city, 'objections', { rowId: place.rowId, state: 'open' })
  if (roll < 0.75)
    return open.map(({ _id: objectionId }) => ({
      account: oneOf('district', random),
      call: 'settle-objection',
      input: { objectionId, outcome: random() < 0.75 ? 'rejected' : 'upheld', answer: '查过工资表。' },
    }))
  if (roll < 0.85) return []
  const pass = { action: 'passNotice' }
  return [decided(oneOf('district', random), claim, { pass, part, conditionId }, random)]
}

const byStage: Readonly<Record<string, (given: Given) => Sent[]>> = {
  districtCheck: (given) =>
    reviewedBy(
      oneOf('district', given.random),
      { action: 'forward', asks: { visitedOn: '2023-02-14' } },
      given,
    ),
  publicNotice: onNotice,
  bureauReview: (given) => {
    const { secondReading } = given.claim
    const isProposed = secondReading === null || secondReading.proposedBy !== null
    const action = isProposed ? 'approve' : 'proposeApproval'
    return reviewedBy(oneOf('bureau', given.random), { action }, given)
  },
  bureauRecord: ({ claim, random }) => {
    const pass = { action: 'record', day: '2023-02-15', note: '已经报市里备案。' }
    return [decided(oneOf('bureau', random), claim, { pass, part, conditionId }, random)]
  },
}

/** The invented measure: an enterprise, papers, a notice that the clock passes on, two readers, a record, an account on the form. */
export const inventedWay: Way = {
  name: 'the invented measure',
  share: 1 / 3,
  payers: { measureId: inventedProcedure.measureId, officers: ['finance', 'finance-two'] },
  rounds: 18,
  pause: oneDay,
  async begins(city, count) {
    const drafts: Begun[] = []
    for (let index = 0; index < count; index += 1) drafts.push(await inventedDraft(city))
    return drafts
  },
  likely(city, claim, begun, random) {
    const given = { city, claim, begun, random }
    const own = { claimId: claim._id, expectedVersion: versionSeen(claim, random) }
    if (claim.stage === 'draft' || claim.stage === 'returned')
      return [{ account: begun.accountId, call: 'submit-claim', input: own }]
    if (claim.stage === 'paymentFailed')
      return [{ account: begun.accountId, call: 'give-account', input: { ...own, account: anAccount() } }]
    return byStage[claim.stage]?.(given) ?? null
  },
}
