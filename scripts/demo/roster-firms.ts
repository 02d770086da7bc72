import { sampleCreditCode, type SampleStaff } from './people'

/** An invented enterprise that applies for items 1 or 2, with who asks for it and how far its application has come. */
export type RosterFirm = {
  key: string
  organisationId: string
  companyName: string
  creditCode: string
  legalRepresentative: string
  contactName: string
  phone: string
  account: string
  licence: string
  measureId: 'stay-subsidy' | 'transport-subsidy'
  until: 'draft' | 'district' | 'returned' | 'passed' | 'city' | 'notice' | 'paid' | 'failed'
  /** How many are on its roster, and from which of the invented people on. */
  persons: number
  first: number
  label: string
}

const firm = (
  serial: number,
  companyName: string,
  legalRepresentative: string,
  until: RosterFirm['until'],
  persons: number,
  label: string,
  measureId: RosterFirm['measureId'] = 'stay-subsidy',
): RosterFirm => ({
  key: `hr-roster-${serial}`,
  organisationId: `enterprise-${serial}`,
  companyName,
  creditCode: sampleCreditCode('220174', serial),
  legalRepresentative,
  contactName: '于举例',
  phone: `199000000${30 + serial}`,
  account: `42000000000000${String(serial).padStart(2, '0')}`,
  licence: `licence-${serial}.jpg`,
  measureId,
  until,
  persons,
  first: serial * 40,
  label: `${companyName.slice(2, 6)} · 企业人事，${label}`,
})

/** Enterprises of the demo with a roster, one at each stage. */
export const rosterFirms: readonly RosterFirm[] = [
  firm(4, '汽开样张冲压有限公司', '单样张', 'draft', 8, '留长补贴填了一半'),
  firm(5, '汽开示意铸造有限公司', '解示意', 'district', 14, '留长补贴在区里'),
  firm(6, '汽开假设涂装有限公司', '查假设', 'returned', 9, '留长补贴退回来改'),
  firm(7, '汽开举例线束有限公司', '曾举例', 'passed', 12, '留长补贴等报市里'),
  firm(8, '汽开模拟玻璃有限公司', '区模拟', 'city', 11, '留长补贴在市里'),
  firm(9, '汽开试样内饰有限公司', '盖试样', 'notice', 10, '留长补贴在公示'),
  firm(10, '汽开虚构轮毂有限公司', '仇虚构', 'paid', 13, '留长补贴钱已打出'),
  firm(11, '汽开代称灯具有限公司', '朴代称', 'failed', 7, '留长补贴钱没打进去'),
  firm(12, '汽开示例装配有限公司', '尉迟示例', 'district', 16, '交通补贴在区里', 'transport-subsidy'),
]

/** Who asks for them. */
export const rosterFirmStaff: readonly SampleStaff[] = rosterFirms.map(({ key, organisationId, label }) => ({
  key,
  label,
  group: '企业',
  role: 'enterpriseHr',
  organisationId,
  displayName: '人事',
}))
