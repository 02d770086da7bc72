import type { Procedure } from './procedure'
import type { Step } from './step'

/** What a stage is, whatever the procedure: screens are typed by it. */
export const stageKinds = [
  'draft',
  'review',
  'finding',
  'notice',
  'choice',
  'record',
  'returned',
  'approved',
  'inPayment',
  'paid',
  'paymentFailed',
  'done',
  'refused',
  'withdrawn',
] as const
export type StageKind = (typeof stageKinds)[number]

/** Stages of a payment step, in the order in which a claim goes through them. */
export const paymentStages = ['approved', 'inPayment', 'paid', 'paymentFailed'] as const
/** Stages that every procedure knows by its kind's own name. No step can be called so. */
export const fixedStages = ['draft', 'returned', ...paymentStages, 'done', 'refused', 'withdrawn'] as const
type FixedStage = (typeof fixedStages)[number]

const isFixed = (stage: string): stage is FixedStage => (fixedStages as readonly string[]).includes(stage)
const isOfPayment = (stage: string): boolean => (paymentStages as readonly string[]).includes(stage)

/** Whether nothing leads out of a stage of a kind. */
export const isFinal = (kind: StageKind): boolean =>
  kind === 'paid' || kind === 'done' || kind === 'refused' || kind === 'withdrawn'

/** Every stage of a procedure, in the order of a claim's way. */
export function stagesOf({ steps }: Pick<Procedure, 'steps'>): string[] {
  const pays = steps.some(({ kind }) => kind === 'payment')
  return [
    'draft',
    ...steps.flatMap((step) => {
      if (step.kind === 'payment') return []
      return step.kind === 'review' && step.finding ? [step.finding.id, step.id] : [step.id]
    }),
    'returned',
    ...(pays ? paymentStages : ['done']),
    'refused',
    'withdrawn',
  ]
}

/** The step that has a claim in a stage, null where it lies with the applicant or at its end. A finding is of the review that it is for. */
export function stepOfStage({ steps }: Pick<Procedure, 'steps'>, stage: string): Step | null {
  if (isOfPayment(stage)) return steps.find(({ kind }) => kind === 'payment') ?? null
  return (
    steps.find((step) => step.id === stage || (step.kind === 'review' && step.finding?.id === stage)) ?? null
  )
}

/** What a stage of a procedure is. Throws for a stage that it does not have: claims and procedures come from the same code. */
export function stageKindOf(procedure: Pick<Procedure, 'steps'>, stage: string): StageKind {
  if (isFixed(stage)) return stage
  const step = stepOfStage(procedure, stage)
  if (step === null || step.kind === 'payment') throw new Error(`procedure has no stage ${stage}`)
  return step.id === stage ? step.kind : 'finding'
}
