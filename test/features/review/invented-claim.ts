import type { ReviewView } from '@contract/views'
import { day } from '@domain/calendar/day'
import { decideClaim } from '@domain/claim/decide-claim'
import { cents } from '@domain/money'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aReview } from './samples'

export const today = day('2023-03-01')

const form = {
  unitName: '长春示范食品有限公司',
  creditCode: '91220101MA0Y0XXX0X',
  district: 'nanguan',
  openedOn: '2020-05-06',
  legalRepresentative: '王样本',
  pilotZone: true,
  trade: 'factory',
  newHires: 6,
  wagesPaid: cents(12_345_60),
  hasBranch: false,
}

/** A grant that an enterprise asks for, before the office that looks first, changed as a test needs it. */
export function aGrant(changes: Partial<ReviewView> = {}): ReviewView {
  const content = {
    form: { ...form, ...changes.form },
    tickets: [],
    papers: { licence: ['f-licence'], contracts: ['f-contracts'], ...changes.papers },
  }
  const decision = decideClaim(inventedCampaign, inventedProcedure, { content }, today)
  return {
    ...aReview([], { form: content.form }),
    packId: inventedCampaign.id,
    measureId: inventedProcedure.measureId,
    stage: 'districtCheck',
    role: 'districtEmployment',
    masks: {
      legalIdNumber: '2224**********1034',
      contactPhone: '199****0003',
      account: '****************1234',
    },
    submittedAt: '2023-03-01T02:00:00.000Z',
    decision,
    notice: null,
    ...changes,
    ...content,
  }
}
