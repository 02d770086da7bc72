import type { CityOffices } from '@domain/organisation/offices'
import { campaignDays, parameters } from '@domain/packs/changchun-2023/parameters'
import { staySubsidy } from '@domain/packs/changchun-2023/stay-subsidy'
import { transportSubsidy } from '@domain/packs/changchun-2023/transport-subsidy'
import { travelSubsidy } from '@domain/packs/changchun-2023/travel-subsidy'
import { allProcedures, officesOf, procedureOf } from '@domain/packs/procedures'
import { sampleCampaigns } from '@domain/packs/sample-campaigns'
import type { Measure } from '@domain/policy/pack/measure'
import type { FormRules } from '@domain/policy/pack/pack'
import type { Parameters } from '@domain/policy/pack/parameter'
import type { Procedure } from '@domain/procedure/procedure'

/** Whose rules a claim is under: its own, never those of what is offered now. */
export type OfMeasure = { packId: string; measureId: string }

/** How the measure of a claim goes, who handles it, and by which rules: everything that its words come from. */
export type Line = {
  procedure: Procedure
  offices: CityOffices
  /** Null where this build of the app does not carry the measure. */
  measure: Measure | null
  parameters: Parameters
}

/**
 * What can be applied for here, by pack. The main package carries these measures
 * alone, and of the questions those whose options a form offers: the check has its own.
 */
const handled: readonly FormRules[] = [
  {
    id: 'changchun-2023',
    parameters,
    measures: [travelSubsidy, staySubsidy, transportSubsidy],
    questions: [],
  },
  ...sampleCampaigns,
]

/** What the home page offers: one measure of one campaign. */
export const offered = { packId: 'changchun-2023', campaignDays, measure: travelSubsidy, parameters }

/** The rules of the pack of a claim, null where this build does not carry them. */
export const rulesOf = ({ packId }: Pick<OfMeasure, 'packId'>): FormRules | null =>
  handled.find(({ id }) => id === packId) ?? null

/** What a phone knows of a procedure that is newer than itself: that it has a beginning and an end. */
const unknownProcedure = (measureId: string): Procedure => ({
  measureId,
  applicant: 'worker',
  place: 'idNumber',
  form: [],
  calledBy: '',
  parts: [],
  steps: [],
  payee: { kind: 'none' },
  outputs: [],
})

/** The line of a claim. */
export function lineOf({ packId, measureId }: OfMeasure): Line {
  const rules = rulesOf({ packId })
  return {
    procedure: procedureOf(packId, measureId) ?? unknownProcedure(measureId),
    offices: officesOf(packId) ?? { kinds: [], roles: [] },
    measure: rules?.measures.find(({ id }) => id === measureId) ?? null,
    parameters: rules?.parameters ?? {},
  }
}

/** Every line of the project. */
export const allLines = (): Line[] =>
  allProcedures.flatMap(({ packId, procedures }) =>
    procedures.map(({ measureId }) => lineOf({ packId, measureId })),
  )

/** The title of every screen of an application. */
export const claimTitle = (line: Pick<Line, 'measure'>): string =>
  line.measure === null ? '申请' : `申请${measureName(line)}`

/** What a measure is called in a word: its title without what stands in brackets. */
export const measureName = ({ measure }: Pick<Line, 'measure'>): string =>
  measure?.title.split('（')[0] ?? '申请'
