import { aCard } from '../../api/support/paid-way'
import { manySubmitted } from './many-submitted'
import { decided, versionSeen, type Way } from './ways'

const officers: Readonly<Record<string, readonly [string, 'forward' | 'approve']>> = {
  grassrootsReview: ['union', 'forward'],
  districtReview: ['district', 'forward'],
  centreReview: ['centre', 'approve'],
}

/** The travel subsidy: three offices one above the other, and a card that the worker gives once it is approved. */
export const travelWay: Way = {
  name: 'the travel subsidy',
  share: 2 / 3,
  payers: { measureId: 'travel-subsidy', officers: ['centre', 'centre-two'] },
  rounds: 3,
  pause: 0,
  begins: manySubmitted,
  likely(_city, claim, { accountId }, random) {
    const own = { claimId: claim._id, expectedVersion: versionSeen(claim, random) }
    const [officer, action] = officers[claim.stage] ?? []
    if (officer !== undefined) {
      const pass = { action, identityConfirmed: true, originalsSeen: claim.tickets.map(({ id }) => id) }
      return [decided(officer, claim, { pass, part: 'phone', conditionId: 'unionMember' }, random)]
    }
    if (claim.stage === 'returned') return [{ account: accountId, call: 'submit-claim', input: own }]
    const givesCard =
      claim.stage === 'paymentFailed' || (claim.stage === 'approved' && claim.payableKey === '')
    if (!givesCard) return null
    const card = { ...own, cardNumber: aCard(Math.floor(random() * 9_999_999)) }
    return [{ account: accountId, call: 'give-bank-card', input: card }]
  },
}
