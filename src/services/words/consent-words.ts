import type { ConsentPurpose } from '@contract/session-calls'
import { partOf } from '@domain/procedure/part-of'
import { shortOffice } from '../procedure/office-words'
import { firstReview } from '../procedure/steps-around'
import type { Line } from '../procedure/line'

export type ConsentWords = { title: string; what: string }

/** What each consent is for, in one sentence, and what happens without it. */
export const consentWords: Record<ConsentPurpose, ConsentWords> = {
  handleClaim: {
    title: '用我的信息办这份补贴',
    what: '姓名、身份证号、手机号、老家户口，给单位工会和上级工会核对，好把钱发给您。',
  },
  readTicketPhotos: {
    title: '看我的车票照片',
    what: '系统先认出票上的字，省得您填，工会再对着看。只用来办这份补贴。',
  },
  checkDuplicates: {
    title: '查有没有重复申请',
    what: '用身份证号和车票号查一查，同一个人、同一张票不重复领。',
  },
  keepAnswers: {
    title: '保存查询回答',
    what: '把“查一查”的回答加密存到您的账号，换手机也能看。关掉就从账号里删掉。',
  },
}

/** The same before a claim of some measure, by what its form and its parts ask for and who looks at them. */
export function claimConsentWords(purpose: ConsentPurpose, line: Line): ConsentWords {
  if (partOf(line.procedure, 'tickets') !== null) return consentWords[purpose]
  const first = firstReview(line)
  const office = first === null ? '办理单位' : shortOffice(line.offices, first.office.role)
  const ofUnit = line.procedure.applicant === 'enterprise' || line.procedure.applicant === 'agency'
  switch (purpose) {
    case 'handleClaim':
      return {
        title: '用填的内容办这件事',
        what: `您填的内容和放的材料，给${office}和后面办理的单位核对。里面别人的身份证号、手机号，请先跟本人说好。`,
      }
    case 'checkDuplicates':
      return {
        title: '查有没有重复申请',
        what: ofUnit ? '用信用代码查一查，同一家单位不重复办。' : '用身份证号查一查，同一个人不重复办。',
      }
    case 'readTicketPhotos':
    case 'keepAnswers':
      return consentWords[purpose]
  }
}
