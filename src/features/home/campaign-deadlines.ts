/** A measure of this campaign that has a last day: what it is called, which window of the pack it has, who applies. */
export type CampaignDeadline = { measureId: string; title: string; window: string; whose: string }

/**
 * Beside the measures, which are too large for home: only the pack's figures are there already. A test holds this list
 * against the pack.
 */
export const campaignDeadlines: readonly CampaignDeadline[] = [
  {
    measureId: 'stay-subsidy',
    title: '留长补贴（春节留下干活的外省员工）',
    window: 'stayApply',
    whose: '由企业申请',
  },
  {
    measureId: 'transport-subsidy',
    title: '交通补贴（接外省员工来长春）',
    window: 'returnApply',
    whose: '由企业申请',
  },
  {
    measureId: 'travel-subsidy',
    title: '出行补贴（回家、来长春的车票钱）',
    window: 'travelSubsidyApply',
    whose: '由职工自己申请',
  },
  {
    measureId: 'placement-grant',
    title: '介绍工作的补助（给人力资源公司）',
    window: 'placementApply',
    whose: '由人力资源公司申请',
  },
  { measureId: 'hardship-gift', title: '困难职工慰问金', window: 'giftPeriod', whose: '由单位工会报名单' },
  { measureId: 'job-fairs', title: '送岗位（招聘会、网上招聘）', window: 'jobFairs', whose: '' },
]
