import { workName } from '@domain/procedure/words'
import type { Step } from '@domain/procedure/step'
import { calm, idle, type LookOf } from './applicant-look'
import type { Line } from './line'
import { deedOf, nextOf } from './next-words'
import { officeKindName, officeName, shortOffice, shortWork } from './office-words'
import { prospect } from './payee-words'
import { officeAt } from './place'
import { before, lastReview, reviewBefore } from './steps-around'

const soon = '办好一步，在“消息”里告诉您'

/** What the amount is while offices have the claim: by who looked at it last. */
function leadAt(line: Line, step: Step): string {
  const review = reviewBefore(line, step)
  if (review === null) return prospect(line)
  return review === lastReview(line) ? '批准的金额' : `${shortWork(line, review)}的金额`
}

/** Who had the claim before, as having done with it; nothing at the first step. */
function handedOn(line: Line, step: Step): string {
  const previous = before(line, step)
  if (previous === null) return ''
  const to = `交给${officeName(step.office.role, line.offices)}了。`
  if (previous.kind === 'notice') return `公示完了，${to}`
  if (previous.kind === 'choice') return `您选好了，${to}`
  const short = shortOffice(line.offices, previous.office.role)
  const done = `${short}已经${workName(line.offices, previous)}完，`
  if (previous.office.role !== step.office.role) return done + to
  return step.kind === 'review' ? `${done}正在${workName(line.offices, step)}。` : done
}

/** A review: under way at the first office, passed on at those above. */
export const reviewWords: LookOf = ({ line, step }) => {
  if (step === null)
    return {
      ...calm,
      tone: 'info',
      title: '您的申请正在办',
      explanation: `您的申请正在办。${idle}`,
      lead: prospect(line),
      next: soon,
    }
  const [short, work] = [shortOffice(line.offices, step.office.role), workName(line.offices, step)]
  const isFirst = before(line, step) === null
  const isLast = step === lastReview(line)
  return {
    ...calm,
    tone: isFirst ? 'info' : 'ok',
    title: isFirst ? `您的申请正在${work}` : `您的申请到${short}${isLast ? work : ''}了`,
    explanation: `${handedOn(line, step) || `${short}正在${work}。`}${step.words?.prepare ?? idle}`,
    lead: leadAt(line, step),
    next: nextOf(line, step),
    deed: deedOf(line, step),
  }
}

export const findingWords: LookOf = (place) => {
  const { line, step } = place
  const work = step ? workName(line.offices, step) : '核对'
  const finder = officeKindName(line.offices, officeAt(place) ?? '')
  return {
    ...calm,
    tone: 'info',
    title: `${finder}在找您的单位工会`,
    explanation: `您的单位不在名单里。${finder}正在找单位的工会，找到了就转过去${work}。${idle}`,
    lead: prospect(line),
    next: `找到了，${step ? shortWork(line, step) : '就核对'}`,
  }
}

export const noticeWords: LookOf = ({ line, step, passed }) => {
  return {
    ...calm,
    tone: passed > 0 ? 'ok' : 'info',
    title: '您的申请正在公示',
    explanation: `正在公示，请大家提意见。有人提意见，会先查清。${idle}`,
    lead: step ? leadAt(line, step) : prospect(line),
    next: step ? nextOf(line, step) : '公示',
  }
}

export const recordWords: LookOf = ({ line, step, passed }) => {
  const waits = step ? `等${shortWork(line, step)}` : '正在办'
  return {
    ...calm,
    tone: passed > 0 ? 'ok' : 'info',
    title: `您的申请在${waits}`,
    explanation: `${step ? handedOn(line, step) : ''}现在${waits}。${idle}`,
    lead: step ? leadAt(line, step) : prospect(line),
    next: step ? nextOf(line, step) : soon,
  }
}
