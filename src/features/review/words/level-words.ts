import { levelOfStage, type ReviewLevel } from '@domain/claim/review-level'
import type { Stage } from '@domain/claim/stage'
import type { ReviewDecision } from '@contract/review-calls'
import type { ReviewView } from '@contract/views'

type PassWords = {
  action: Extract<ReviewDecision, { action: 'forward' | 'proposeApproval' | 'approve' }>['action']
  button: string
  busy: string
  done: string
  /** What the worker reads, or what becomes of it; the amount stands in between. */
  told: readonly [before: string, after: string]
}

/** What passing a claim on means at each level (000 五（三）2–4), and how it is said. */
/** The action by which each level passes on a claim that needs one officer. */
export const passAction = {
  grassrootsUnion: 'forward',
  districtUnion: 'forward',
  cityCentre: 'approve',
} as const satisfies Record<ReviewLevel, string>

const passWords: Record<ReviewLevel, PassWords> = {
  grassrootsUnion: {
    action: 'forward',
    button: '转给上级工会',
    busy: '正在转',
    done: '已转给上级工会',
    told: ['单位工会核对完了，能领 ', ' 元，已转给上级工会。'],
  },
  districtUnion: {
    action: 'forward',
    button: '报市职工服务中心',
    busy: '正在报',
    done: '已报市职工服务中心',
    told: ['上级工会复核通过了，金额 ', ' 元，已交给市职工服务中心审批。'],
  },
  cityCentre: {
    action: 'approve',
    button: '批准',
    busy: '正在批准',
    done: '已批准',
    told: ['批准了，能领 ', ' 元，请填收钱的卡号。'],
  },
}

/** Passing on a claim that is drawn for second reading, by the first of two officers. The worker is told after the second. */
const proposeWords: PassWords = {
  action: 'proposeApproval',
  button: '同意，转同事复看',
  busy: '正在转',
  done: '已同意，等另一位同事批准',
  told: ['这份抽中了两人复核，金额 ', ' 元。另一位同事批准以后，再告诉本人。'],
}

/** How this officer passes this claim on. */
export const passWordsOf = ({ level, readingTurn }: Pick<ReviewView, 'level' | 'readingTurn'>): PassWords =>
  readingTurn === 'propose' ? proposeWords : passWords[level]

/** Whether a claim lies before the level from which it is looked at. */
export const liesHere = ({ stage, level }: { stage: Stage; level: ReviewLevel }): boolean =>
  levelOfStage(stage) === level
