import '../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../calendar/day'
import { Cents } from '../money'

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most))

/** What an enterprise hired to bring its workers (000 二（一）): a coach or a train. Empty fields are not known yet. */
export const Charter = z.object({
  id: z.string().check(z.regex(/^h[0-9a-z]{6,20}$/), z.maxLength(21)),
  kind: z.enum(['coach', 'train']),
  day: z.nullable(Day),
  from: text(20),
  /** Number plate of a coach, number of a train. */
  plate: text(14),
  cost: z.nullable(Cents.check(z.maximum(99_999_999_99))),
  invoice: text(24),
})
export type Charter = z.infer<typeof Charter>

/** Most charters of one application. */
export const charterLimit = 36

export const Charters = z.array(Charter).check(
  z.maxLength(charterLimit),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
)

/** What a row says that came by a ticket of their own; one that came by a charter names its id. */
export const ownTicket = 'own'
