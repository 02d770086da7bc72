import type { OutputContent } from '@domain/output/bound-value'
import type { Output } from '@domain/output/output'
import { formatOf } from '@domain/output/output-format'
import { outputsOf } from '@domain/packs/outputs-of'
import type { UseCase } from '@platform/call/call-context'
import { addressOfMade } from '@platform/files/made-files'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { outputValues } from './output-values'
import type { Rendered } from './render/rendered'

/** Which outputs a claim has, and what they are filled from: a test puts others in. */
export type OutputSource = {
  outputs: (claim: ClaimRecord) => readonly Output[]
  values: (claim: ClaimRecord) => Promise<OutputContent>
}

const ofThePack: OutputSource = {
  outputs: ({ packId, measureId }) => outputsOf(packId, measureId),
  values: outputValues,
}

/** The call `make-output`. A claim of somebody else answers like a missing one, as when it is read. */
export const makeOutput =
  ({ outputs, values }: OutputSource = ofThePack): UseCase<'make-output'> =>
  async ({ claimId, outputId }, { account, now }) => {
    const claim = await findById(claims, claimId)
    if (!claim || claim.accountId !== account._id) return refuse('notFound', {})
    const output = outputs(claim).find(({ id }) => id === outputId)
    if (!output) return refuse('notFound', {})
    if (output.from === 'handedIn' && claim.submittedAt === null) refuse('wrongStage', { stage: claim.stage })
    const { content, changed } = await rendered(output, await values(claim))
    const format = formatOf(output)
    return {
      fileName: `${output.name}.${format}`,
      format,
      address: await addressOfMade(Buffer.from(content), format, now),
      copies: output.copies,
      changedCharacters: changed,
    }
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
