import '@domain/zod-setup'
import * as z from 'zod/mini'
import { WorkerKind } from '@domain/claim/draft'
import { RegionCode } from '@domain/person/region'
import type { Facts } from '@domain/policy/pack/condition'

/** Answers of the check that a travel claim asks for too. They wait on this phone until a draft takes them over. */
export const ClaimPrefill = z.object({
  workerKind: z.optional(WorkerKind),
  householdRegister: z.optional(RegionCode),
  labourRelation: z.optional(z.boolean()),
  unionMember: z.optional(z.boolean()),
})
export type ClaimPrefill = z.infer<typeof ClaimPrefill>

type Open = { [Field in keyof ClaimPrefill]: unknown }

/** The definite answers among facts, in the shape of the claim. */
export function prefillOf(facts: Facts): ClaimPrefill {
  const { workerKind, householdRegister, labourRelation, unionMember } = facts
  const whole = ClaimPrefill.safeParse({ workerKind, householdRegister, labourRelation, unionMember })
  return whole.success ? given(whole.data) : {}
}

const given = (prefill: ClaimPrefill): ClaimPrefill =>
  Object.fromEntries(Object.entries(prefill).filter(([, value]) => value !== undefined))

/** What of the answers goes into a draft: only fields that are still empty. */
export function fillable(prefill: ClaimPrefill, content: Open): ClaimPrefill {
  const names = Object.keys(prefill) as (keyof ClaimPrefill)[]
  return Object.fromEntries(
    names.flatMap((name) => (content[name] === null ? [[name, prefill[name]] as const] : [])),
  )
}
