import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Measure } from '@domain/policy/pack/measure'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Pack } from '@domain/policy/pack/pack'
import type { Procedure } from '@domain/procedure/procedure'
import { procedureOn } from './applicant-on'
import { digestOf } from '../security/vault'
import { handledCampaigns } from './campaigns'

/** What a claim is under: its own pack, whatever other campaign is live, and the measure that it is for. */
export type ClaimRules = {
  pack: Pack
  /** Content hash of the pack: kept with every decision made under it. */
  packHash: string
  measure: Measure
  /** How the measure is applied for. */
  procedure: Procedure
}

const known = new Map<Pack, string>()

function hashOf(pack: Pack): string {
  const hash = known.get(pack) ?? digestOf(canonicalJson(pack))
  known.set(pack, hash)
  return hash
}

/** The rules of a claim. Throws where its campaign or procedure is not of this code: nothing is decided by those of another one. */
export function rulesOf({ packId, measureId }: { packId: string; measureId: string }): ClaimRules {
  const pack = handledCampaigns().find(({ id }) => id === packId)
  if (pack === undefined) throw new Error(`no campaign ${packId} is handled here`)
  const procedure = procedureOn({ packId, measureId })
  return { pack, packHash: hashOf(pack), measure: measureOf(pack, measureId), procedure }
}

/** A measure of any campaign by its title; what it is called does not change from one campaign to the next. */
export const titleOfMeasure = (measureId: string): string =>
  handledCampaigns()
    .flatMap(({ measures }) => measures)
    .find(({ id }) => id === measureId)?.title ?? ''
