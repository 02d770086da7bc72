import type { Day } from '@domain/calendar/day'
import type { OutputContent } from '@domain/output/bound-value'
import type { Output } from '@domain/output/output'
import { formatOf } from '@domain/output/output-format'
import { outputsOf } from '@domain/packs/outputs-of'
import type { UseCase } from '@platform/call/call-context'
import type { ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { claimToRead, noteOutput } from './claim-reader'
import { madeFile } from './made-file'
import { outputValues } from './output-values'
import type { Rendered } from './render/rendered'

/** Which outputs a claim has, and what they are filled from: a test puts others in. */
export type OutputSource = {
  outputs: (claim: ClaimRecord) => readonly Output[]
  values: (claim: ClaimRecord, output: Output, today: Day) => Promise<OutputContent>
}

const ofThePack: OutputSource = {
  outputs: ({ packId, measureId }) => outputsOf(packId, measureId),
  values: outputValues,
}

/** The call `make-output`. Whoever may not read the claim is answered as if there were none. */
export const makeOutput =
  ({ outputs, values }: OutputSource = ofThePack): UseCase<'make-output'> =>
  async ({ claimId, outputId }, context) => {
    const { claim, reader } = await claimToRead(claimId, context)
    const output = outputs(claim).find(({ id }) => id === outputId)
    if (!output) return refuse('notFound', {})
    if (output.from === 'handedIn' && claim.submittedAt === null) refuse('wrongStage', { stage: claim.stage })
    const read = reader === 'applicant' ? claim : await noteOutput(claimId, outputId, reader, context)
    const { name, copies } = output
    const made = await rendered(output, await values(read, output, context.today))
    return madeFile(made, { name, copies, format: formatOf(output) }, context.now)
  }

/** The libraries are large: each is loaded when a file of its kind is made, not when the function starts. */
async function rendered(output: Output, content: OutputContent): Promise<Rendered> {
  if (output.kind === 'form') {
    const { renderForm } = await import('./render/render-form')
    return renderForm(output, content.fields)
  }
  const { renderList } = await import('./render/render-list')
  return renderList(output, content)
}
