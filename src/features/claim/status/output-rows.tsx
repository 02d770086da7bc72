import type { ClaimView } from '@contract/views'
import { formatOf } from '@domain/output/output-format'
import { outputsOf } from '@domain/packs/outputs-of'
import { printOutput } from '@/services/printing/print-output'
import { usePrinting } from '@/services/printing/use-printing'
import { FileRow } from '@/ui/feedback/file-row'

/** What can be printed of a claim as it stands, a row each. */
export function OutputRows({ claim }: { claim: ClaimView }) {
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
            onTap={() => print(output.id, () => printOutput(claim.id, output.id))}
          />
        ))}
    </>
  )
}
