import { sentencesOf, type Sentences } from '@/services/words/error-sentences'
import { stepsOfRole } from '@/services/procedure/desk-words'
import type { Line } from '@/services/procedure/line'
import type { Trouble } from '@/services/calls/call-failure'
import { isAddressed } from '@/services/words/wrong-input'

/** How the staff of an office speak of it and of whoever applies there: some offices handle what unions have nothing to do with. */
function officeWords(role: string | undefined): { office: string; person: string } {
  const isOfUnions = ({ procedure }: Line) =>
    procedure.steps.some(({ office }) => office.kind === 'unionOfEmployer')
  const lines = role === undefined ? [] : stepsOfRole(role).map(({ line }) => line)
  return lines.length === 0 || lines.some(isOfUnions)
    ? { office: '工会', person: '本人' }
    : { office: '单位', person: '申请的单位' }
}

const gone = (role: string | undefined): Sentences => {
  const { office, person } = officeWords(role)
  return { happened: `这份申请不在您的${office}了`, whatToDo: `可能${person}已经撤回。请回到待办。` }
}

/** Sentences for staff where those for workers would send them the wrong way. */
const forStaff = (role: string | undefined): Partial<Record<Trouble['code'], Sentences>> => ({
  staleVersion: {
    happened: '这份申请刚刚有变动',
    whatToDo: `同事办过，或${officeWords(role).person}改过。您的决定没有发出，请重新打开再看一遍。`,
  },
  notFound: gone(role),
  notAllowed: {
    happened: '您现在没有核对申请的权限',
    whatToDo: `请让${officeWords(role).office}同事发邀请码给您。`,
  },
  sameHand: {
    happened: '这份是您先看过的，要另一位同事再看一遍',
    whatToDo: '请看下一份。同事批准以前，您还可以退回。',
  },
  noTicketCounts: {
    happened: '没有一张看过原件的票能算',
    whatToDo: '请看原件并勾选，或者退回让本人补交。',
  },
  notEligible: {
    happened: '有条件不符合，不能往上转',
    whatToDo: '请退回补正，或者选不通过。',
  },
})

/** What happened and what a reviewer can do; `role` is that of their office, where it is known. */
export function staffSentences(trouble: Trouble, role?: string): Sentences {
  if (trouble.code === 'wrongStage' && trouble.values.stage === 'withdrawn')
    return { happened: `${officeWords(role).person}刚刚撤回了这份申请`, whatToDo: '不用再办，请看下一份。' }
  if (trouble.code === 'wrongInput' && isAddressed(trouble.values.field)) return gone(role)
  return forStaff(role)[trouble.code] ?? sentencesOf(trouble)
}

/** Troubles that opening the claim again clears up. */
export const reopenHelps = (trouble: Trouble): boolean =>
  trouble.code === 'staleVersion' || trouble.code === 'heldByOther' || trouble.code === 'wrongStage'
