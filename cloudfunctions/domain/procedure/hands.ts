import { canonicalJson } from '../policy/editions/canonical'
import type { Guard } from './guard'
import { partOf } from './part-of'
import type { Procedure } from './procedure'
import type { OfficeRule } from './office-rule'
import type { Step } from './step'

/** Of two steps one after the other with the same rule the office is the same one, but what is above another never is. */
const isOther = (before: OfficeRule, office: OfficeRule | undefined): boolean =>
  before.kind !== 'ownUnit' && (before.kind === 'above' || canonicalJson(before) !== canonicalJson(office))

/**
 * Who decides in a step: nobody their own claim, nobody what they passed in an office before, nobody over a colleague's
 * shoulder. What the same office does one after the other, one officer may do. A unit does its own step for its own claim: none of
 * this holds there.
 */
export const handsAt = (steps: readonly Step[], place: number): Guard[] =>
  steps[place]?.office.kind === 'ownUnit'
    ? []
    : [
        'notOwnWork',
        ...(steps.slice(0, place).some(({ office }) => isOther(office, steps[place]?.office))
          ? (['notPassedBelow'] as const)
          : []),
        'notHeldByAnother',
      ]

/** What must hold before a claim is handed in, in the order in which it is refused; `next` is of the office that gets it. */
export const submittable = (procedure: Procedure, next: readonly Guard[]): Guard[] => [
  'consentGiven',
  'inWindow',
  'notRuledOut',
  'contentComplete',
  ...next,
  ...(partOf(procedure, 'tickets') ? (['somethingToPay'] as const) : []),
  ...(procedure.declaration ? (['declarationSigned'] as const) : []),
  'onePlace',
]
