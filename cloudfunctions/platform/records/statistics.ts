import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Day } from '@domain/calendar/day'
import type { GrantedRole } from '@domain/organisation/role'
import { Figures } from '@domain/statistics/figures'
import { Movement } from '@domain/statistics/movement'
import type { Collection } from '../store/store'

/** Written with every move of a claim; sorts by when it happened. Gone once it has long been counted. */
const MovementRow = z.object({ _id: z.string(), day: Day, movement: Movement })
export type MovementRow = z.infer<typeof MovementRow>

export const movements: Collection<MovementRow> = { name: 'movements', schema: MovementRow }

/** One office's figures of one day, or those of several offices together: its id is the two, so a span is one range of ids. */
const DailyFigures = z.object({ _id: z.string(), subject: z.string(), day: Day, figures: Figures })
export type DailyFigures = z.infer<typeof DailyFigures>

export const dailyFigures: Collection<DailyFigures> = { name: 'dailyFigures', schema: DailyFigures }

/** How far the clock has got with something it does a bit at a time. */
const ClockPlace = z.object({ _id: z.string(), at: z.string() })

export const clockPlaces: Collection<z.infer<typeof ClockPlace>> = { name: 'clockPlaces', schema: ClockPlace }

/** All offices of a role together. */
export const roleSubject = (role: GrantedRole): string => `role-${role}`

/** All offices of a role that belong to one right above them, together. */
export const belowSubject = (organisationId: string, role: GrantedRole): string =>
  `below-${organisationId}-${role}`

/** Ids of one subject sort by day. */
export const figuresId = (subject: string, on: Day): string => `${subject}.${on}`
