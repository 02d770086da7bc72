import '../zod-setup'
import * as z from 'zod/mini'

/** By when an office should be done: so many working days after it got the claim, or a day. Both name a parameter of the pack. */
export const Due = z.union([z.object({ workingDays: z.string() }), z.object({ day: z.string() })])
export type Due = z.infer<typeof Due>

/** The parameter that a due day is known by. */
export const parameterOf = (due: Due): string => ('day' in due ? due.day : due.workingDays)
