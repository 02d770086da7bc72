import type { StageKind } from '@domain/procedure/stages'
import { calm, idle, type LookOf } from './applicant-look'
import { officeName, shortOffice } from './office-words'
import { approver, payeeWords, payer, prospect, whose } from './payee-words'

/** What is the same for every procedure, but for who pays into what. */
export const fixedWords: LookOf = ({ line, kind }) => {
  const { procedure, offices } = line
  const { into, number, look } = payeeWords(procedure)
  const byCard = procedure.payee.kind === 'cardAfterApproval'
  const person = whose[procedure.applicant]
  const pays = `${payer(line, (role) => shortOffice(offices, role))}打款`
  const deed = '打完款'
  // Not every measure has a number to call.
  const asks = (call: string) =>
    line.measure?.hotlines.length ? call : `问${payer(line, (role) => officeName(role, offices))}`
  switch (kind as Exclude<StageKind, 'review' | 'finding' | 'notice' | 'record'>) {
    case 'draft':
      return {
        ...calm,
        tone: 'neutral',
        title: '您有一份没填完的申请',
        explanation: '这份还没有提交，接着填好再交。',
        lead: prospect(line),
        next: '您填完，再提交',
        button: '接着填',
        page: 'claim',
        urgent: true,
      }
    case 'returned':
      return {
        ...calm,
        tone: 'warn',
        title: '您的申请要改一下',
        explanation: '改好下面说的地方，再次提交就行。别的内容都存着。',
        lead: prospect(line),
        next: '您改好，再提交',
        deed: '改好',
        button: '去补正',
        page: 'claim',
        urgent: true,
      }
    case 'choice':
      return {
        ...calm,
        tone: 'warn',
        title: '请您选房',
        explanation: '轮到您选房了。',
        lead: prospect(line),
        next: '您选好房，再往下办',
        deed: '选好',
        button: '去选房',
        urgent: true,
      }
    case 'approved':
      return {
        ...calm,
        title: '您的申请批准了',
        explanation: `${approver(line)}已经批准了。钱打到${into}以后，会在“消息”里告诉您。`,
        lead: '批准的金额',
        next: pays,
        deed,
        button: byCard ? '看打到哪张卡' : '看进度',
      }
    case 'inPayment':
      return {
        ...calm,
        title: `钱正在打给${person}`,
        explanation: `${payer(line, (role) => officeName(role, offices))}正在把钱打到${into}。${idle}`,
        lead: `正在打给${person}`,
        next: `银行把钱打到${into}`,
        deed,
      }
    case 'paid':
      return {
        ...calm,
        title: `钱打给${person}了`,
        explanation: `钱已经打到${into}了，${look.startsWith('请') ? '' : '请'}${look}。没收到就${asks('打下面的电话')}。`,
        lead: `打给${person}的钱`,
        next: `${look.startsWith('请') ? '' : '您'}${look}，没收到就${asks('打电话')}`,
      }
    case 'paymentFailed':
      return {
        ...calm,
        tone: 'warn',
        title: `钱没打进去，请改${number}`,
        explanation: `银行没能把钱打进${into.slice(0, -1)}。钱没有丢：${byCard ? '在下面' : ''}改好${number}，会再打一次。`,
        lead: '还没打成的钱',
        next: `您改好${number}，再打一次`,
        deed,
        button: `去改${number}`,
        urgent: true,
      }
    case 'done':
      return {
        ...calm,
        title: '您的申请办好了',
        explanation: `已经办好了。${idle}`,
        lead: '批准的金额',
        next: '都办好了，不用再做什么',
      }
    case 'refused':
      return {
        ...calm,
        tone: 'danger',
        title: '您的申请没有通过',
        explanation: '这次没有通过。原因写在下面；觉得不对可以打电话问。',
        lead: '申请的金额',
        next: '您看原因，觉得不对就打电话问',
        button: '看原因',
      }
    case 'withdrawn':
      return {
        ...calm,
        tone: 'neutral',
        title: '您撤回了一份申请',
        explanation: '您撤回了这份申请。在截止以前还可以重新申请。',
        lead: '申请的金额',
        next: '截止以前可以重新申请',
        button: '看这份申请',
      }
  }
}
