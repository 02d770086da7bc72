import type { Place } from './place'

export type Tone = 'ok' | 'info' | 'warn' | 'danger' | 'neutral'

/** A stage as the applicant reads it, wherever they do. */
export type ApplicantWords = {
  /** In a word or two: 单位工会核对中. */
  name: string
  tone: Tone
  /** Above the claim on the home page. */
  title: string
  /** What happens now, and what the applicant does meanwhile. */
  explanation: string
  /** What the amount is. */
  lead: string
  /** What happens next, and who does it. */
  next: string
  /** What has to be done by the due day, null where the day is nobody's to keep. */
  deed: string | null
  button: string
  page: 'claim' | 'claimStatus'
  /** It waits for the applicant. */
  urgent: boolean
}

/** All that a stage says but its name. */
export type ApplicantLook = Omit<ApplicantWords, 'name'>
export type LookOf = (place: Place) => ApplicantLook

export const idle = '您现在不用做什么。'

/** Nothing waits for the applicant. */
export const calm = { button: '看进度', page: 'claimStatus', urgent: false, tone: 'ok', deed: null } as const
