import '../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../calendar/day'
import { longText, shortText } from './form'

/** Most rows of a notice on paper: Word's tables cost more than a list. Who names more puts up a list. */
export const mostNoticeRows = 2_000

/** A public notice (公示) as it is put up: what it says, whom it names (masked already), its days, and where to object. */
export const PrintedNotice = z.object({
  title: shortText,
  paragraphs: z.array(longText),
  table: z.nullable(
    z.object({
      headings: z.array(shortText).check(z.minLength(1), z.maxLength(12)),
      /** Relative widths of the columns. */
      widths: z.array(z.int().check(z.minimum(1), z.maximum(100))),
      rows: z.array(z.array(z.string())).check(z.maxLength(mostNoticeRows)),
    }),
  ),
  /** First and last day of the notice, and how many working days that is. */
  from: Day,
  to: Day,
  workingDays: z.int().check(z.minimum(1)),
  hotlines: z.array(z.object({ name: shortText, phone: shortText })),
  /** Who signs it, and on which day. */
  office: shortText,
  day: Day,
})
export type PrintedNotice = z.infer<typeof PrintedNotice>
