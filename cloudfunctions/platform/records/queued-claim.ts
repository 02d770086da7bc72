import '@domain/zod-setup'
import * as z from 'zod/mini'
import { StageId } from '@contract/stage-id'
import { allProcedures } from '@domain/packs/procedures'
import { Cents } from '@domain/money'
import { FormContent } from '@domain/procedure/fields/field-value'
import { subjectOf } from '@domain/procedure/subject-of'
import type { Collection } from '../store/store'
import { ClaimRecord, claims, SealedField } from './claim'
import { Desk, desks } from './desk'

const whole = {
  _id: true,
  version: true,
  packId: true,
  measureId: true,
  employerName: true,
  createdAt: true,
  submittedAt: true,
  due: true,
  hands: true,
  identityConfirmed: true,
  originalsSeen: true,
  secondReading: true,
  holder: true,
} as const

const QueuedClaim = z.extend(z.pick(ClaimRecord, whole), {
  stage: StageId,
  tickets: z.array(z.object({ id: z.string() })),
  flags: z.array(z.object({ kind: z.string() })),
  decision: z.optional(z.nullable(z.object({ amount: z.object({ payable: Cents }) }))),
  form: z._default(FormContent, {}),
  sealed: z._default(z.record(z.string(), SealedField), {}),
  roster: z._default(
    z.nullable(z.object({ chunks: z.array(z.object({ tally: z.object({ counted: z.int() }) })) })),
    null,
  ),
})
/** Of a claim what a row of a list shows. The rest is far larger: nothing of it is read for a list. */
export type QueuedClaim = z.infer<typeof QueuedClaim>

export const queuedClaims: Collection<QueuedClaim> = { name: claims.name, schema: QueuedClaim }

/** The fields by which any measure says who applies. */
const subjectFields = (): Set<string> =>
  new Set(
    allProcedures.flatMap(({ procedures }) =>
      procedures.flatMap((procedure) => {
        const { name, idNumber, creditCode } = subjectOf(procedure)
        return [name, idNumber, creditCode].flatMap((field) => (field === null ? [] : [field.id]))
      }),
    ),
  )

export const queuedClaimFields = (): string[] => [
  ...Object.keys(whole),
  'stage',
  'tickets.id',
  'flags.kind',
  'decision.amount.payable',
  'roster.chunks.tally.counted',
  ...[...subjectFields()].flatMap((field) => [`form.${field}`, `sealed.${field}`]),
]

const QueuedDesk = z.pick(Desk, { _id: true, claimId: true, queueKey: true, flagKey: true })

/** Of a desk what its list goes by. */
export const queuedDesks: Collection<z.infer<typeof QueuedDesk>> = { name: desks.name, schema: QueuedDesk }
export const queuedDeskFields: readonly string[] = ['claimId', 'queueKey', 'flagKey']

/** How many persons of a claim's roster count; null where it has none. */
export const personsOn = ({ roster }: Pick<QueuedClaim, 'roster'>): number | null =>
  roster && roster.chunks.reduce((sum, { tally }) => sum + tally.counted, 0)
