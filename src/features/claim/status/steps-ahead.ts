import type { Day } from '@domain/calendar/day'
import type { Step } from '@domain/procedure/step'
import { correctedStage } from '@domain/procedure/step-moves'
import { stepTitle, workName } from '@domain/procedure/words'
import type { ClaimView } from '@contract/views'
import { isEmployerNamed } from '@/services/claim/shown-form'
import type { Line } from '@/services/procedure/line'
import { officeKindName, officeName, officeTitle } from '@/services/procedure/office-words'
import { payeeWords } from '@/services/procedure/payee-words'
import { finderOf, isEditable, type Place } from '@/services/procedure/place'
import { dueParameter, isPaidBySame } from '@/services/procedure/steps-around'
import { dayWords } from '@/services/words/day-words'
import type { TimelineStep } from '@/ui/display/timeline'

/** By when the office that has the claim should be done: `2月22日（周三）前`, with 预计 when the day is not certain. */
export function dueWords(due: ClaimView['due'], today: Day): string | undefined {
  if (!due) return undefined
  const words = `${dayWords(due.day, today)}前`
  return due.certain ? words : `预计${words}`
}

/** By when a step is done: the day that the source gives; where it counts working days, only once they run. */
function whenWords(
  step: Step,
  isNow: boolean,
  { parameters }: Line,
  claim: ClaimView,
  today: Day,
): string | undefined {
  if (step.kind === 'notice' && isNow && claim.due)
    return `${claim.due.certain ? '' : '预计'}到${dayWords(claim.due.day, today)}`
  const name = dueParameter(step)
  const parameter = name === null ? undefined : parameters[name]
  if (parameter?.kind === 'day') return `${dayWords(parameter.value, today)}前`
  return isNow ? dueWords(claim.due, today) : undefined
}

/** The office of a step by its own name where the claim knows it. */
function whoWords(step: Step, { offices }: Line, { employer }: ClaimView): string {
  const { kind, role } = step.office
  if (kind === 'unionOfEmployer') return employer?.union?.name ?? officeName(role, offices)
  if (kind === 'ownUnit') return '您的单位'
  return step.kind === 'choice' ? '您' : officeTitle(offices, role)
}

function titleWords(step: Step, line: Line, isPaying: boolean): string {
  const pays = `把钱打到${payeeWords(line.procedure).shortInto}`
  if (step.kind === 'payment' || isPaying) return pays
  if (isPaidBySame(line, step)) return `${workName(line.offices, step)}，${pays}`
  return step.kind === 'notice' || step.kind === 'choice'
    ? workName(line.offices, step)
    : stepTitle(line.offices, step)
}

/** What an applicant does for a step, or should know of it. */
const adviceOf = (step: Step): string | undefined =>
  step.words?.bring ?? (step.kind === 'notice' ? '有人提意见，会先查清。' : undefined)

/** The step at which a claim goes on: the one that has it; once corrected, the one that looks at the correction. */
function nextStep(claim: ClaimView, { line, step }: Place): number {
  const { steps } = line.procedure
  if (step !== null) return steps.indexOf(step)
  if (awaitsUnion(claim) || claim.returnedBy === null) return 0
  const stage = correctedStage(line.procedure, claim.returnedBy)
  return Math.max(
    0,
    steps.findIndex(({ id }) => id === stage),
  )
}

/** The employer is not in the list, and its union is not found yet. */
const awaitsUnion = (claim: ClaimView): boolean => isEmployerNamed(claim) && !claim.employer?.union

/** Every step from where a claim is to its end. A step whose office also pays is one line with the payment. */
export function stepsAhead(claim: ClaimView, place: Place, today: Day): TimelineStep[] {
  const { line, kind } = place
  const { steps } = line.procedure
  const isPaying = kind === 'approved' || kind === 'inPayment' || kind === 'paymentFailed'
  const from = nextStep(claim, place)
  const coming = steps.flatMap((step, index): TimelineStep[] => {
    const previous = steps[index - 1]
    const inOneLine = step.kind === 'payment' && previous !== undefined && isPaidBySame(line, previous)
    if (index < from || (inOneLine && !isPaying)) return []
    const isNow = step === place.step && kind !== 'finding' && !isPaying
    const when = whenWords(step, isNow, line, claim, today)
    const next = adviceOf(step)
    return [
      {
        id: step.id,
        title: titleWords(step, line, isPaying),
        state: 'coming',
        who: whoWords(step, line, claim),
        when,
        ...(next === undefined ? {} : { next }),
      },
    ]
  })
  const finder = finderOf(line)
  const isLookedFor = kind === 'finding' || (awaitsUnion(claim) && isEditable(claim))
  if (finder === null || !isLookedFor || from > 0) return coming
  const who = claim.employer?.districtUnion?.name ?? officeKindName(line.offices, finder)
  return [{ id: 'finding', title: '找到您的单位工会', state: 'coming', who }, ...coming]
}
