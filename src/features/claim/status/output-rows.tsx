import type { ClaimView } from '@contract/views'
import { formatOf } from '@domain/output/output-format'
import { outputsOf } from '@domain/packs/outputs-of'
import { printOutput } from '@/services/printing/print-output'
import { usePrinting } from '@/services/printing/use-printing'
import { FileRow } from '@/ui/feedback/file-row'

interface Props {
  claim: ClaimView
  /** Ends before a file is made: what was just typed has to be in it. */
  before?: () => Promise<unknown>
}

/** What can be printed of a claim as it stands, a row each. */
export function OutputRows({ claim, before = () => Promise.resolve() }: Props) {
  const { isBusy, toldOf, print } = usePrinting()
  return (
    <>
      {outputsOf(claim.packId, claim.measureId)
        .filter(({ from }) => from === 'draft' || claim.submittedAt !== null)
        .map((output) => (
          <FileRow
            key={output.id}
            name={output.name}
            format={formatOf(output)}
            copies={output.copies}
            busy={isBusy(output.id)}
            told={toldOf(output.id)}
            onTap={() => print(output.id, () => before().then(() => printOutput(claim.id, output.id)))}
          />
        ))}
    </>
  )
}
