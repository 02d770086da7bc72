import type { Announced, NoticeSubject } from '../../../cloudfunctions/api/notice/open-notice'
import type { NoticePlace } from '../../../cloudfunctions/api/notice/notice-place'
import { duringCampaign } from './city'

export type { NoticePlace } from '../../../cloudfunctions/api/notice/notice-place'

/** The notice of a made-up step: the city's employment service, three working days. */
export const announced: Announced = {
  packId: 'changchun-2023',
  measureId: 'personal-loan',
  stepId: 'notice',
  office: { id: 'city-employment', name: '长春市就业服务局' },
  title: '创业担保贷款公示',
  lines: ['下面的名单公示 3 个工作日。'],
  shows: [
    { field: 'name', label: '姓名', kind: 'name' },
    { field: 'idNumber', label: '身份证号', kind: 'idNumber' },
  ],
  workingDays: 3,
  hotlines: [{ name: '长春市就业服务局', phone: '0431-81118057' }],
}

type Given = { at?: Date; owner?: NoticeSubject['owner']; announced?: Partial<Announced> }

/** Puts a claim on a notice, as its move does. */
export async function aNotice(
  claimId: string,
  { at = duringCampaign, owner = { accountId: 'owner', organisationId: null }, announced: other }: Given = {},
): Promise<{ place: NoticePlace }> {
  const { openNotice } = await import('../../../cloudfunctions/api/notice/open-notice')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const values = { name: '张样例', idNumber: '22032219710305101X' }
  const actor = { accountId: 'officer', role: 'cityEmployment', organisation: '长春市就业服务局' }
  const place = await transact((transaction) =>
    openNotice(transaction, { ...announced, ...other }, { claimId, owner, values }, { actor, at }),
  )
  return { place }
}
