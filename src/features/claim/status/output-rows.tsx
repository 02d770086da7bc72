import { useState } from 'react'
import type { ClaimView } from '@contract/views'
import { formatOf } from '@domain/output/output-format'
import { outputsOf } from '@domain/packs/outputs-of'
import { printOutput } from '@/services/printing/print-output'
import type { Told } from '@/services/printing/print-words'
import { FileRow } from '@/ui/feedback/file-row'

/** What can be printed of a claim as it stands, a row each. */
export function OutputRows({ claim }: { claim: ClaimView }) {
  const [busy, setBusy] = useState<string | null>(null)
  const [told, setTold] = useState<{ id: string; what: Told } | null>(null)
  const open = async (id: string) => {
    if (busy !== null) return
    setBusy(id)
    setTold(null)
    const what = await printOutput(claim.id, id)
    setBusy(null)
    setTold({ id, what })
  }
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
            busy={busy === output.id}
            told={told?.id === output.id ? told.what : null}
            onTap={() => void open(output.id)}
          />
        ))}
    </>
  )
}
