import type { ConsentPurpose } from '@contract/session-calls'

/** What each consent is for, in one sentence, and what happens without it. */
export const consentWords: Record<ConsentPurpose, { title: string; what: string }> = {
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
