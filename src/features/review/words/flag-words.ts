import type { Flag, FlagKind } from '@domain/claim/flag'
import { lineOf, type OfMeasure } from '@/services/procedure/line'
import { personOf } from './person-words'

type FlagWords = { title: string; text: string }

/** Two claims for one place: by what holds it, who is to come and with what. */
const contested = {
  idNumber: { title: '两个微信号为同一个人申请', text: '请本人带身份证原件来' },
  creditCode: { title: '两个微信号为同一家单位申请', text: '请单位带营业执照原件来' },
  organisation: { title: '同一家单位申请了两份', text: '请单位带营业执照原件来' },
} as const

/** What proves whose the place is: 身份证, 营业执照. */
export const proofOfPlace = (claim: OfMeasure): string =>
  lineOf(claim).procedure.place === 'idNumber' ? '身份证' : '营业执照'

/** What a reviewer should know about a flag, and that it is no reason by itself. */
export function flagWords(kind: FlagKind, claim: OfMeasure): FlagWords {
  if (kind === 'earlierClaim') return { title: `${personOf(claim)}以前提交过一份`, text: ofFlags[kind] }
  if (kind !== 'placeContested') return ofFlags[kind]
  const { title, text } = contested[lineOf(claim).procedure.place]
  return { title, text: `${text}，${ofFlags[kind]}` }
}

const ofFlags: Record<Exclude<FlagKind, 'earlierClaim' | 'placeContested'>, FlagWords> &
  Record<'earlierClaim' | 'placeContested', string> = {
  ticketNumberUsed: {
    title: '这张票号在另一份申请里出现过',
    text: '请对着原件看清票号。同一张票只能算一次。',
  },
  ticketNumberTwice: {
    title: '这份申请里还有一张票是同一个票号',
    text: '请对着原件看是不是两张票。同一张票只能算一次。',
  },
  sameTripTwice: {
    title: '这份申请里还有一张票是同一天同一趟路',
    text: '纸票和它的电子发票是一张票，只能算一次。一天里真坐了两趟的，请对着原件看。',
  },
  samePhotoUsed: {
    title: '这张照片在另一份申请里用过',
    text: '请一定看原件。',
  },
  tripInRoster: {
    title: '单位的名册里也报了这一趟路',
    text: '同一趟路能不能两边都报，文件没有写。请先和那边的经办人核对。',
  },
  registerDiffersFromIdNumber: {
    title: '户籍地填的是外地，身份证号开头是本地',
    text: '只是提醒，不是拒绝的理由：户口可能迁出去了。请看户口本。',
  },
  earlierClaim: '那份撤回了或没有通过，可以重新申请。',
  placeContested: '看清楚是哪一份，再定。没有定以前，后来的一份不能批准。',
  cardCheckDigit: {
    title: '卡号可能有一位写错了',
    text: '卡号末位校验不符，本人填了两遍且一致。打款前可再核实。',
  },
  cardShared: {
    title: '这个卡号也在别人的申请里',
    text: '可能一家人合用一张卡。请核实后再打款。',
  },
  amountRaised: {
    title: '金额比前面核对的多',
    text: '请对着原件看清多出来的钱，再往下办。',
  },
  charterTwice: {
    title: '有两辆包车是同一天、同一个车牌（车次）',
    text: '可能是一趟填了两遍，也可能一天跑了两趟。请对着发票看。',
  },
  originalAdded: {
    title: '这张票的原件，前面核对时没有勾',
    text: '请看清原件，再往下办。',
  },
  rowsFlagged: {
    title: '名册里有人要看一看',
    text: '别的名册、别的申请里也有他，或者本人说没有这回事。请打开名册一行一行看过：保留，或者去掉。',
  },
}

/** The flags about one ticket, or about the claim as a whole; each kind once. */
export function flagKindsOf(flags: readonly Flag[], ticketId: string | undefined): FlagKind[] {
  return [...new Set(flags.flatMap((flag) => (flag.ticketId === ticketId ? [flag.kind] : [])))]
}
