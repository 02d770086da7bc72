import { addDays, hasEnd, type Day, type DaySpan } from '../../calendar/day'
import type { AmountRule } from '../pack/amount'
import type { Clause } from '../pack/clause'
import { factsOfLeaf } from '../pack/facts-of-leaf'
import type { Condition } from '../pack/condition'
import { conditionsOf } from '../decide/conditions-of'
import type { Measure } from '../pack/measure'
import { factsSetBy } from '../asking/next-question'
import type { Pack } from '../pack/pack'
import { Pack as PackShape } from '../pack/pack'
import type { Parameter } from '../pack/parameter'
import { countsOf } from '../decide/work-out'

/** What is wrong with a pack, and where. */
export type PackDefect = { at: string; defect: string }

/** Clauses by document, as the sources number them. */
export type SourceClauses = Readonly<Record<string, readonly string[]>>

/**
 * Proves of a pack, without running it: its shape; every figure covers each day of the campaign; every clause stands in
 * its source; every fact of a condition or an amount has a question, or belongs to an item such as a ticket; nothing that
 * the source does not state is computed with; what is assumed is listed as an open point; ids are unique. Empty: sound.
 */
export function packDefects(pack: Pack, clauses: SourceClauses): PackDefect[] {
  const shape = PackShape.safeParse(JSON.parse(JSON.stringify(pack)))
  if (!shape.success) return [{ at: pack.id, defect: `shape: ${shape.error.message}` }]
  return [
    ...clausesOf(pack, pack.id).flatMap(({ at, clause }) =>
      clauses[clause.document]?.includes(clause.item)
        ? []
        : [{ at, defect: `no clause ${clause.document} ${clause.item}` }],
    ),
    ...(endsBeforeItBegins(pack.campaign)
      ? [{ at: 'campaign', defect: 'campaign ends before it begins' }]
      : []),
    ...Object.entries(pack.parameters).flatMap(([name, parameter]) =>
      parameterDefects(pack, name, parameter),
    ),
    ...pack.measures.flatMap((measure) => measureDefects(pack, measure)),
    ...questionDefects(pack),
    ...pack.relations.flatMap(({ measures }) =>
      measures.flatMap((id) =>
        pack.measures.some((measure) => measure.id === id)
          ? []
          : [{ at: 'relations', defect: `no measure ${id}` }],
      ),
    ),
    ...textsOf(pack, pack.id).flatMap(({ at, text }) =>
      text.includes('【待填】') ? [{ at, defect: `still to be filled in: ${text}` }] : [],
    ),
    ...twice(pack.measures.map(({ id }) => id)).map((id) => ({ at: 'measures', defect: `${id} twice` })),
    ...twice(pack.questions.map(({ id }) => id)).map((id) => ({ at: 'questions', defect: `${id} twice` })),
  ]
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, place) => ids.indexOf(id) !== place)

function clausesOf(value: unknown, at: string): { at: string; clause: Clause }[] {
  if (value === null || typeof value !== 'object') return []
  if ('document' in value && 'item' in value) return [{ at, clause: value as Clause }]
  return Object.entries(value).flatMap(([key, inner]) => clausesOf(inner, `${at}.${key}`))
}

function textsOf(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`))
}

const endsBeforeItBegins = (span: DaySpan): boolean => hasEnd(span) && span.from > span.to

/** Days of the campaign on which a figure has no value, or two. */
function spanDefects(spans: readonly DaySpan[], campaign: DaySpan): string[] {
  const defects: string[] = []
  /** The first day that has no value yet; null once a value goes on without an end. */
  let next: Day | null = campaign.from
  for (const span of spans) {
    if (next !== null && span.from > next) defects.push(`no value from ${next} to ${addDays(span.from, -1)}`)
    if (span.from > campaign.from && (next === null || span.from < next))
      defects.push(`two values on ${span.from}`)
    next = hasEnd(span) ? addDays(span.to, 1) : null
  }
  if (next === null) return defects
  if (!hasEnd(campaign)) return [...defects, `no value from ${next} on`]
  return next <= campaign.to ? [...defects, `no value from ${next} to ${campaign.to}`] : defects
}

function parameterDefects({ campaign }: Pack, name: string, parameter: Parameter): PackDefect[] {
  const at = `parameters.${name}`
  if (parameter.kind === 'notStated' || parameter.kind === 'day') return []
  if (parameter.kind === 'window') {
    return endsBeforeItBegins(parameter.value) ? [{ at, defect: 'window ends before it begins' }] : []
  }
  const defects = spanDefects(parameter.spans, campaign).map((defect) => ({ at, defect }))
  if (parameter.kind === 'tiers') {
    for (const { value } of parameter.spans)
      if (value.some((tier, place) => place > 0 && tier.from <= (value[place - 1]?.from ?? 0)))
        defects.push({ at, defect: 'tiers do not go up' })
  }
  return defects
}

type Figure = { name: string; kinds: readonly Parameter['kind'][] }

const figure = (name: string, ...kinds: Parameter['kind'][]): Figure => ({ name, kinds })

/** Names of the figures that a measure computes with, and what kinds they may be. */
function figuresOf(measure: Measure): Figure[] {
  const ofCondition = (condition: Condition): Figure[] => {
    if ('parameter' in condition) return [figure(condition.parameter, 'count', 'percent', 'money')]
    if ('window' in condition) return [figure(condition.window, 'window')]
    return []
  }
  const ofAmount = (rule: AmountRule): Figure[] =>
    (rule.kind === 'money' ? rule.parts : []).flatMap((part): Figure[] => [
      ...('cap' in part ? [figure(part.cap, 'money')] : []),
      ...('rate' in part ? [figure(part.rate, 'money')] : []),
      ...('percent' in part ? [figure(part.percent, 'percent')] : []),
      ...('tiers' in part ? [figure(part.tiers, 'tiers')] : []),
    ])
  const applied: Figure[] = measure.apply.kind === 'window' ? [figure(measure.apply.window, 'window')] : []
  return [
    ...conditionsOf(measure).flatMap(ofCondition),
    ...ofAmount(measure.amount),
    ...applied,
    ...measure.steps.flatMap((step): Figure[] =>
      step.workingDays === undefined ? [] : [figure(step.workingDays, 'count')],
    ),
  ]
}

/** Facts that a measure asks of the person; those of items such as tickets come with the item. */
export function factsAskedBy(measure: Measure): string[] {
  const itemCounts = measure.amount.kind === 'money' ? countsOf(measure.amount.parts) : null
  const visit = (condition: Condition): string[] =>
    'of' in condition ? condition.of.flatMap(visit) : [...factsOfLeaf(condition)]
  const ofAmount = (rule: AmountRule) =>
    (rule.kind === 'money' ? rule.parts : []).flatMap((part) => {
      switch (part.kind) {
        case 'sumUpTo':
          return [part.total]
        case 'eachUpTo':
          return [part.reaching, part.below]
        case 'perHead':
          return [part.count]
        case 'shareUpTo':
          return [part.of]
        case 'tier':
          return [part.by]
      }
    })
  const asked = [measure.conditions, measure.forWhom.condition]
  if (measure.byReference) asked.push(measure.byReference.condition)
  return asked
    .filter((condition) => condition !== itemCounts)
    .flatMap(visit)
    .concat(ofAmount(measure.amount))
}

function measureDefects(pack: Pack, measure: Measure): PackDefect[] {
  const at = `measures.${measure.id}`
  const asked = new Set(pack.questions.flatMap(factsSetBy))
  const ids = conditionsOf(measure).map(({ id }) => id)
  return [
    ...figuresOf(measure).flatMap(({ name, kinds }) => {
      const kind = pack.parameters[name]?.kind
      if (kind === undefined) return [{ at, defect: `no parameter ${name}` }]
      if (kinds.includes(kind)) return []
      return [
        {
          at,
          defect:
            kind === 'notStated' ? `computes with ${name}, which is not stated` : `${name} is a ${kind}`,
        },
      ]
    }),
    ...conditionsOf(measure).flatMap((condition) => {
      const days = 'window' in condition ? pack.parameters[condition.window] : undefined
      return days?.kind === 'window' && !hasEnd(days.value)
        ? [{ at, defect: `${condition.id} looks for the end of a window that is not stated` }]
        : []
    }),
    ...figuresOf(measure).flatMap(({ name }) => {
      const assumed = pack.parameters[name]?.assumed
      return assumed !== undefined && measure.openPoints.length === 0
        ? [{ at, defect: `${name} is assumed and no open point says so` }]
        : []
    }),
    ...factsAskedBy(measure).flatMap((fact) =>
      asked.has(fact) ? [] : [{ at, defect: `nothing asks for ${fact}` }],
    ),
    ...twice(ids).map((id) => ({ at, defect: `condition ${id} twice` })),
    ...measure.papers.flatMap((paper) =>
      (paper.routes ?? []).flatMap((route) =>
        ids.includes(route) ? [] : [{ at, defect: `no route ${route}` }],
      ),
    ),
  ]
}

function questionDefects(pack: Pack): PackDefect[] {
  const used = new Set(pack.measures.flatMap(factsAskedBy))
  const Chinese = /\p{Script=Han}/u
  return pack.questions.flatMap((question) => {
    const at = `questions.${question.id}`
    const facts = factsSetBy(question)
    return [
      ...(Chinese.test(question.ask) ? [] : [{ at, defect: 'is not asked in Chinese' }]),
      ...(facts.some((fact) => used.has(fact)) ? [] : [{ at, defect: 'settles nothing that is used' }]),
      ...('options' in question
        ? twice(question.options.map(({ value }) => value)).map((value) => ({ at, defect: `${value} twice` }))
        : []),
    ]
  })
}
