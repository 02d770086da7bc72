import '../zod-setup'
import * as z from 'zod/mini'
import { registerDiffersFromIdNumber } from '../person/region'
import type { ClaimContent } from './draft'

/** Something a reviewer should look at. Never a "no" by itself. */
export const flagKinds = [
  'ticketNumberUsed',
  'samePhotoUsed',
  'registerDiffersFromIdNumber',
  'earlierClaim',
] as const
export const FlagKind = z.enum(flagKinds)
export type FlagKind = z.infer<typeof FlagKind>

/** `ticketId` says which ticket, when it is about one. */
export const Flag = z.object({ kind: FlagKind, ticketId: z.optional(z.string()) })
export type Flag = z.infer<typeof Flag>

/** Flags that the claim's own content raises. Flags about other claims are added where those can be looked up. */
export function flagsOfContent(content: Pick<ClaimContent, 'householdRegister' | 'idNumber'>): Flag[] {
  if (content.householdRegister === null || content.idNumber.length !== 18) return []
  return registerDiffersFromIdNumber(content.householdRegister, content.idNumber)
    ? [{ kind: 'registerDiffersFromIdNumber' }]
    : []
}
