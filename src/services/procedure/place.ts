import { isEditable as isEditableStage, isLive as isLiveStage } from '@domain/claim/stage'
import { moveFrom, movesOf } from '@domain/claim/transition'
import type { Action } from '@domain/procedure/move'
import { fixedStages, stageKindOf, stagesOf, stepOfStage, type StageKind } from '@domain/procedure/stages'
import type { Step } from '@domain/procedure/step'
import { lineOf, type Line, type OfMeasure } from './line'

/** Where a claim is on its line. */
export type Place = {
  line: Line
  stage: string
  kind: StageKind
  /** The step that has it, null with the applicant and at the end. */
  step: Step | null
  /** How many steps are behind it. */
  passed: number
}

/** A claim as far as its place is known by it. */
export type Placed = OfMeasure & { stage: string }

/** Where a stage of a line is. One that the phone does not know, of a procedure newer than itself, is looked at by somebody. */
export function placeOn(line: Line, stage: string): Place {
  const { procedure } = line
  const known = stagesOf(procedure).includes(stage)
  const step = stepOfStage(procedure, stage)
  const kind = known || isOfAll(stage) ? stageKindOf(procedure, stage) : 'review'
  return { line, stage, kind, step, passed: step === null ? 0 : procedure.steps.indexOf(step) }
}

const isOfAll = (stage: string): boolean => (fixedStages as readonly string[]).includes(stage)

export const placeOf = (claim: Placed): Place => placeOn(lineOf(claim), claim.stage)

/** Whether an action can be done to a claim where it is. */
export const allows = ({ line, stage }: Place, action: Action): boolean =>
  moveFrom(line.procedure, stage, action) !== null

/** Whether a claim is where it gets by being handed in. */
export const isJustHandedIn = ({ line, stage }: Place): boolean =>
  movesOf(line.procedure).some(({ action, to }) => action === 'submit' && to === stage)

/** The role of the office that finds the union of an employer that is not in the list, null where nobody does. */
export const finderOf = (line: Line): string | null =>
  movesOf(line.procedure).find(({ action }) => action === 'assignUnion')?.by ?? null

/** The role of the office that has a claim to decide or to record, null when none has. */
export function officeAt(place: Place): string | null {
  const { kind, step } = place
  if (kind === 'finding') return finderOf(place.line)
  return kind === 'review' || kind === 'notice' || kind === 'record' ? (step?.office.role ?? null) : null
}

/** The step from which an office looks at a claim: the one that has it, else the first that is its own. */
export function stepAt(place: Place, role: string): Step | null {
  const { line, kind, step } = place
  if (kind !== 'finding' && step !== null && step.kind !== 'payment' && step.office.role === role) return step
  return line.procedure.steps.find((own) => own.kind !== 'payment' && own.office.role === role) ?? null
}

/** Whether the applicant may change what a claim says. */
export const isEditable = ({ stage }: { stage: string }): boolean => isEditableStage(stage)

/** Whether a claim holds the one place of its person or enterprise. */
export const isLive = ({ stage }: { stage: string }): boolean => isLiveStage(stage)
