import '../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../calendar/day'

/** The last day of a notice. It is not certain while the holidays up to it are not published: it is then said as 预计. */
export const ClosingDay = z.object({ day: Day, certain: z.boolean() })

/** Why the last day of a notice was moved. */
export const extensionReasons = ['calendarChanged'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

/** One time that a running notice was made longer. */
export const Extension = z.object({ from: Day, to: Day, reason: z.enum(extensionReasons), on: Day })
export type Extension = z.infer<typeof Extension>
