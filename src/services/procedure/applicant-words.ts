import { stagesOf, type StageKind } from '@domain/procedure/stages'
import { stageName } from '@domain/procedure/words'
import { fixedWords } from './applicant-fixed-words'
import type { ApplicantWords, LookOf } from './applicant-look'
import { findingWords, noticeWords, recordWords, reviewWords } from './applicant-step-words'
import { allLines, type Line } from './line'
import { shortOffice } from './office-words'
import { payer } from './payee-words'
import { placeOn, type Place } from './place'

const ofStep: Partial<Record<StageKind, LookOf>> = {
  review: reviewWords,
  finding: findingWords,
  notice: noticeWords,
  record: recordWords,
}

/** A stage as the applicant reads it, from its kind, its step and its office. */
export const applicantWords = (place: Place): ApplicantWords => ({
  name: applicantName(place),
  ...(ofStep[place.kind] ?? fixedWords)(place),
})

/** A stage in a word or two: 单位工会核对中. */
export const applicantName = ({ line: { procedure, offices }, stage, kind, step }: Place): string =>
  kind === 'review' && step === null ? '正在办' : stageName(procedure, offices, stage)

/** Approved, and nobody knows yet where the money goes: the one thing that keeps it from being paid. */
export const cardWanted = (line: Line): Partial<ApplicantWords> => ({
  title: '批准了，请填收钱的卡号',
  tone: 'warn',
  button: '去填卡号',
  urgent: true,
  next: `您填卡号，${payer(line, (role) => shortOffice(line.offices, role))}打款`,
})

/** A stage by its name alone, where the claim is not at hand: if it is called the same wherever it is known. */
export function nameAnywhere(stage: string): string {
  const lines = allLines().filter(({ procedure }) => stagesOf(procedure).includes(stage))
  const [name, ...others] = new Set(lines.map((line) => applicantName(placeOn(line, stage))))
  return name !== undefined && others.length === 0 ? name : '正在办'
}
