import { creditCodeWords } from '@domain/organisation/credit-code'
import type { ApplicationRefusal, EnterpriseCheck } from '@domain/organisation/enterprise-application'
import type { EnterpriseView } from '@contract/enterprise-calls'

type Words = { label: string; note: string }

/** What to compare with what, for the officer. */
export const checkWords = (
  { creditCode, companyName, name }: Pick<EnterpriseView, 'creditCode' | 'companyName' | 'name'>,
  districtName: string,
): Record<EnterpriseCheck, Words> => ({
  codeAlike: { label: '信用代码与执照一致', note: creditCodeWords(creditCode) },
  nameAlike: { label: '单位名称与执照一字不差', note: companyName },
  districtAlike: { label: `执照上的住所在${districtName}`, note: '不在的，请选“不确认”，让单位改所在区。' },
  personKnown: {
    label: `已向单位核实 ${name} 是人事`,
    note: '电话请自行查找，不要用申请人给的号码。',
  },
})

/** Why not, as the officer chooses it. The applicant reads it in other words. */
export const refusalChoices: Record<ApplicationRefusal, string> = {
  photoUnreadable: '照片看不清',
  codeDiffers: '信用代码与执照不一致',
  nameDiffers: '单位名称与执照不一致',
  otherDistrict: '住所不在本区',
  personUnknown: '单位不认识申请人，或联系不上单位',
  known: '这家单位已经有人事',
}
