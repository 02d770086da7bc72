import type { ErrorCode, ErrorValues } from '@contract/errors'
import { batchStateNames } from '@domain/payment/batch'
import { nameAnywhere } from '../procedure/applicant-words'
import { applicationStateNames } from '@domain/organisation/enterprise-application'
import type { Trouble } from '../calls/call-failure'
import { creditCodeSentences } from './credit-code-words'
import { dayWords, instantWords, plainDay } from './day-words'
import { fieldName, isAddressed } from './wrong-input'

/** What happened and what to do, for people. */
export type Sentences = { happened: string; whatToDo: string }

const kept = '您填的内容都还在。'

const waitWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`

type SentencesByCode = { [C in ErrorCode]: (values: ErrorValues[C]) => Sentences }

const notFound: Sentences = {
  happened: '没找到这份内容',
  whatToDo: '可能已经删掉，或者不是您这个微信号的。请回首页看看。',
}

function wrongInput(field: string): Sentences {
  if (isAddressed(field)) return notFound
  const name = fieldName(field)
  return name === null
    ? { happened: '有一项内容不对', whatToDo: `请检查一遍再试，${kept}` }
    : { happened: `${name}不对`, whatToDo: `请改一下再试，${kept}` }
}

const accountProblems: Partial<Record<ErrorValues['accountWrong']['problem'], string>> = {
  missing: '账号还没填',
  accountLength: '账号的位数不对',
  accountCharacters: '账号里只能有数字',
  accountSameDigits: '这不是一个账号',
  accountCheckDigit: '卡号可能有一位写错了',
}

/** Why a file of persons cannot be read. */
const unreadable = {
  format: '这个文件不是表格，看不懂',
  noTable: '在这个文件里没找到名单的表头',
  tooLarge: '这个文件太大，或者里面的内容太多',
  protected: '这个文件加了密码，打不开',
} as const

const byCode: SentencesByCode = {
  wrongInput: ({ field }) => wrongInput(field),
  unknownCall: () => ({
    happened: '您手机上的留工通版本太旧了',
    whatToDo: `请关掉重新打开，就会更新。${kept}`,
  }),
  signedOut: () => ({ happened: '登录过期了', whatToDo: `请关掉重新打开。${kept}` }),
  notAllowed: () => ({
    happened: '您没有做这件事的权限',
    whatToDo: '如果您是工作人员，请让同事重新邀请您。',
  }),
  notFound: () => notFound,
  staleVersion: () => ({
    happened: '这份申请刚刚在别处改过',
    whatToDo: `请再看一遍最新内容。${kept}`,
  }),
  keyReused: () => ({ happened: '这次操作没有成功', whatToDo: `请再点一次。${kept}` }),
  tooMany: ({ retryAfterSeconds }) =>
    retryAfterSeconds > 3600
      ? { happened: '今天提交的次数太多了', whatToDo: `请明天再试，或打咨询电话。${kept}` }
      : {
          happened: '这个微信号一下子点得太多了',
          whatToDo: `请等 ${waitWords(retryAfterSeconds)}再试。${kept}`,
        },
  consentMissing: () => ({
    happened: '还差您的同意',
    whatToDo: `要先同意使用您的信息，才能继续。${kept}`,
  }),
  contentIncomplete: ({ problems }) => ({
    happened: `还有 ${problems.length} 处要填好`,
    whatToDo: `请点下面列出的地方去改。${kept}`,
  }),
  notEligible: () => ({
    happened: '按规定，现在还领不到',
    whatToDo: `下面写了原因和能怎么办，也可以打咨询电话。${kept}`,
  }),
  windowNotOpen: ({ from }) => ({
    happened: `还没开始申请，${plainDay(from)}开始`,
    whatToDo: `到那天再来提交就行。${kept}`,
  }),
  windowClosed: ({ to }) => ({
    happened: `申请已在${plainDay(to)}截止，现在不能提交了`,
    whatToDo: `${kept}有特殊情况，请打咨询电话问一问。`,
  }),
  secondClaim: () => ({
    happened: '您已经有一份申请了，一个人只能有一份',
    whatToDo: `是用这个微信号交的。请看那一份的进度，或打咨询电话。${kept}`,
  }),
  placeContested: () => ({
    happened: '两个微信号为同一个人申请，还没有定',
    whatToDo: '请先对着身份证原件，定下是哪一份。',
  }),
  placeConfirmed: () => ({
    happened: '另一份已经有工会核对过身份证',
    whatToDo: '请把这份转上去，由市职工服务中心来定。',
  }),
  wrongStage: ({ stage }) => ({
    happened: `这份申请现在是“${nameAnywhere(stage)}”，不能这样操作`,
    whatToDo: '请看看最新进度。',
  }),
  heldByOther: ({ name, since }) => ({
    happened: `${name}正在看这份申请（${instantWords(since, null)}打开）`,
    whatToDo: '请等对方看完，或者先看别的。',
  }),
  identityNotConfirmed: () => ({
    happened: '还没有确认本人身份',
    whatToDo: '请先对着身份证核对，再勾选“身份已确认”。',
  }),
  noTicketCounts: () => ({
    happened: '没有一张车票能算进补贴',
    whatToDo: '请看每张票下面写的原因，改好或补交以后再试。',
  }),
  noHigherUnion: () => ({
    happened: '这个单位工会上面还没有登记上级工会',
    whatToDo: '请让系统管理员补上，再转一次。申请还在您的待办里。',
  }),
  bankCardWrong: ({ problem }) => ({
    happened: {
      length: '卡号的位数不对，一般是 16 到 19 位',
      characters: '卡号里只能有数字',
      sameDigits: '这不是一张卡的号码',
      checkDigit: '卡号可能有一位写错了',
      againDiffers: '两遍填的卡号不一样',
    }[problem],
    whatToDo:
      problem === 'checkDigit'
        ? '请对着卡再看一遍。卡上就是这个号，就在下面再填一遍。'
        : '请对着卡再填一遍。',
  }),
  accountWrong: ({ problem }) => ({
    happened: accountProblems[problem] ?? '账号不对',
    whatToDo: problem === 'accountCheckDigit' ? '请对着卡再填一遍。' : '请对着开户资料再填一遍。',
  }),
  noOffice: () => ({
    happened: '没有找到接着办的单位',
    whatToDo: `请看看区选得对不对。对的，请打咨询电话。${kept}`,
  }),
  papersNotSeen: ({ papers }) => ({
    happened: `还有 ${papers.length} 份要看的材料没有打开过`,
    whatToDo: '请一份一份打开看过，再办。',
  }),
  secondReadingMissing: () => ({
    happened: '这份抽中了两人复核，一个人不能直接批准',
    whatToDo: '请先同意，再由另一位同事批准。',
  }),
  sameHand: () => ({
    happened: '本人提交的、含本人收款的批次，本人不能放行',
    whatToDo: '请另一位同事查看后放行。',
  }),
  wrongBatchState: ({ state }) => ({
    happened: `这一批现在是“${batchStateNames[state]}”，不能这样操作`,
    whatToDo: '请看看最新情况。',
  }),
  phoneNotGiven: () => ({ happened: '没拿到微信的手机号', whatToDo: '请自己填手机号。' }),
  emptyBatch: () => ({
    happened: '本批没有付款',
    whatToDo: '有已批准、已填收款账号的申请后，再提交批次。',
  }),
  listDiffers: () => ({
    happened: '这一批里的钱和审批、放行时记下的对不上',
    whatToDo: '没有导出，也没有入账。请先不要打款，马上告诉系统管理员查原因。',
  }),
  fileTooLarge: ({ limitBytes }) => ({
    happened: `这个文件太大了，最大 ${Math.floor(limitBytes / 1_048_576)} MB`,
    whatToDo: '请重新拍一张。别的照片都还在。',
  }),
  notAnImage: () => ({
    happened: '这个文件不是照片，也不是能认的电子票',
    whatToDo: '请选照片、12306 发来的文件，或者对着车票拍一张。',
  }),
  listNotReadable: () => ({
    happened: '这个文件看不懂',
    whatToDo:
      '请选银行回的表（xlsx、xls 或 csv），表头要有“付款编号”“金额”和“结果”，最多 500 笔。也可以把表粘贴进来。',
  }),
  rosterFull: ({ limit }) => ({
    happened: `一份名单最多 ${limit} 人，放不下了`,
    whatToDo: '您填的都还在。请先删掉不用报的人，再添。',
  }),
  rowNotOpen: () => ({
    happened: '这一行审过了，不用改',
    whatToDo: '只改退回来的那几行就行，改完再交。',
  }),
  rosterNotReadable: ({ why }) => ({
    happened: unreadable[why],
    whatToDo: '您填过的都还在。请用 Excel 或 WPS 另存为 xlsx 再选一次，也可以下载我们的空表来填。',
  }),
  rowStandsElsewhere: () => ({
    happened: '这个人在别处已经审过，不能再算一次',
    whatToDo: '这里请把这一行去掉，写上原因。有疑问请和那边的经办人核对。',
  }),
  rowsNotSettled: ({ count }) => ({
    happened: `还有 ${count} 行有提醒，没有看过`,
    whatToDo: '请打开名册，把有提醒的行一行一行看过：保留，或者去掉。',
  }),
  coveredDaysRunning: ({ until }) => ({
    happened: `要等到${plainDay(until)}过了，才能通过`,
    whatToDo: '名册上的人要一直干到这一天。现在可以先看名册和材料，过了这天再通过。',
  }),
  declarationMissing: () => ({
    happened: '还没有签承诺',
    whatToDo: '请看完承诺，点“我承诺，提交申请”。填的都还在。',
  }),
  uploadMissing: () => ({
    happened: '文件没有传完整',
    whatToDo: '请点“重传”，或者再选一次。照片和文件都还在您手机里。',
  }),
  tooManyPhotos: ({ limit }) => ({
    happened: `照片最多 ${limit} 张，已经满了`,
    whatToDo: '请先删掉用不到的照片。',
  }),
  notAPaperFile: () => ({
    happened: '这个文件不是照片，也不是 PDF',
    whatToDo: '请选照片或 PDF，或者对着材料拍一张。',
  }),
  tooManyPages: ({ limit, pages }) => ({
    happened:
      pages > 1
        ? `这个文件有 ${pages} 页，这份材料最多放 ${limit} 页`
        : `这份材料最多放 ${limit} 页，已经满了`,
    whatToDo: '请先删掉用不到的，再放一次。',
  }),
  invitationNotValid: () => ({
    happened: '这个邀请码用不了，可能过期或用过了',
    whatToDo: '请向邀请您的人要一个新的。',
  }),
  noticeRunning: ({ until, certain }) => ({
    happened: `名单还在公示，${certain ? '' : '预计'}${dayWords(until, until)}结束`,
    whatToDo: '公示结束后的第二天起，再来办这一步。申请还在您的待办里。',
  }),
  noticeEnded: ({ on }) => ({
    happened: `公示已在${plainDay(on)}结束，不能再提异议，也不能再打印名单`,
    whatToDo: '还有话要说，请打这一页上的电话。',
  }),
  notWithinNotice: ({ from, to }) => ({
    happened: `收到异议的日子不在公示期里（${dayWords(from, from)}到${dayWords(to, from)}）`,
    whatToDo: `请看看日期对不对。${kept}`,
  }),
  objectionThere: () => ({
    happened: '这一项您已经提过异议了',
    whatToDo: '正在核实，有了结果会在“消息”里告诉您。要补充，请打这一页上的电话。',
  }),
  objectionOpen: ({ count }) => ({
    happened: `这份申请还有 ${count} 条异议没有答复`,
    whatToDo: '请先到“公示异议”里查清楚、写好答复，再办这一步。',
  }),
  objectionUpheld: () => ({
    happened: '对这份申请的异议成立，不能就这样往下办',
    whatToDo: '请退回让申请人改，或者写明不通过。改好后要重新公示。',
  }),
  objectionSettled: () => ({
    happened: '这条异议刚刚有同事答复了',
    whatToDo: '请到“已答复”里看。',
  }),
  notYoursToSettle: ({ bar }) => ({
    happened: bar === 'ownObjection' ? '这条异议是您提的或您登记的' : '这条异议和您本人或您的单位有关',
    whatToDo: '不能由您来答复，请另一位同事来办。',
  }),
  creditCodeWrong: ({ problem }) => ({
    happened: creditCodeSentences[problem],
    whatToDo: '请对着营业执照再看一遍。',
  }),
  enterpriseKnown: () => ({
    happened: '这家单位已经有人事在用留工通了',
    whatToDo:
      '不用再登记：请单位里管这件事的同事，在“同事”里给您发一个邀请码。找不到人，就打就业服务局电话。',
  }),
  secondApplication: () => ({
    happened: '您已经交过一份单位登记了',
    whatToDo: '请先看那一份：可以改，也可以撤回。',
  }),
  applicationState: ({ state }) => ({
    happened: `这份单位登记现在是“${applicationStateNames[state]}”，不能这样操作`,
    whatToDo: '请再看一遍最新情况。',
  }),
  serviceStopped: () => ({
    happened: '系统的设置不对，先停下了',
    whatToDo: `什么都没有改动。请过一会儿再试，还是不行就打咨询电话。${kept}`,
  }),
  internal: ({ trace }) => ({
    happened: '系统出了问题，什么都没有改动',
    whatToDo: `请过一会儿再试。${kept}（编号 ${trace}）`,
  }),
}

const phoneTrouble = {
  offline: { happened: '现在没有网', whatToDo: `连上网后再试一次。${kept}` },
  busy: { happened: '现在用的人太多，排了很久还没轮到', whatToDo: `请过几分钟再点一次。${kept}` },
  unreadableAnswer: { happened: '系统没有正常回答', whatToDo: `请过一会儿再试。${kept}` },
} as const

/** The sentences for any trouble of a call. */
export function sentencesOf(trouble: Trouble): Sentences {
  if (trouble.code === 'offline' || trouble.code === 'busy' || trouble.code === 'unreadableAnswer')
    return phoneTrouble[trouble.code]
  const write = byCode[trouble.code] as (values: typeof trouble.values) => Sentences
  return write(trouble.values)
}

/** Both sentences as one text, for toasts and notices. */
export function troubleText(trouble: Trouble): string {
  const { happened, whatToDo } = sentencesOf(trouble)
  return `${happened}。${whatToDo}`
}
