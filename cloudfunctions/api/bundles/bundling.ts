import type { Day } from '@domain/calendar/day'
import { dueDay } from '@domain/claim/deadline'
import { procedureOf } from '@domain/packs/procedures'
import type { Pack } from '@domain/policy/pack/pack'
import { bundleDueOf, bundleStepOf } from '@domain/procedure/bundle-step'
import type { Step } from '@domain/procedure/step'
import { handledCampaigns } from '@platform/call/campaigns'
import type { GrantRecord } from '@platform/records/account'

/** A measure whose claims an office hands to the next one in bundles. */
export type Bundling = {
  pack: Pack
  measureId: string
  /** In which they wait to be handed on, and to which they come. */
  step: Step
  next: Step
  /** The parameter that says by when the source wants them; null where it does not say. */
  dueBy: string | null
}

/** What the staff of a role hands on in bundles, in the order of the campaigns. */
export const bundlingsOf = ({ role }: Pick<GrantRecord, 'role'>): Bundling[] =>
  handledCampaigns().flatMap((pack) =>
    pack.measures.flatMap(({ id: measureId }): Bundling[] => {
      const procedure = procedureOf(pack.id, measureId)
      const step = procedure && bundleStepOf(procedure)
      if (step?.office.role !== role) return []
      const next = procedure?.steps[procedure.steps.indexOf(step) + 1]
      return procedure && next ? [{ pack, measureId, step, next, dueBy: bundleDueOf(procedure, step) }] : []
    }),
  )

/** By when the source wants what is handed on; null where it does not say. */
export const dueOfBundle = ({ pack, dueBy }: Bundling, today: Day): Day | null =>
  dueBy === null ? null : dueDay(pack, dueBy, today).day
