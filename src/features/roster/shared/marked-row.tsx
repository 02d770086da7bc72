import { call } from '@/services/calls/call'
import { openMade } from '@/services/printing/open-made'
import { usePrinting } from '@/services/printing/use-printing'
import { FileRow } from '@/ui/feedback/file-row'

/** One's own list with what is wrong written beside each row. */
export function MarkedRow({ claimId }: { claimId: string }) {
  const { isBusy, toldOf, print } = usePrinting()
  return (
    <FileRow
      name="拿回带提示的表格"
      format="xlsx"
      copies={1}
      use="xlsx 表格，每行后面写了怎么改"
      busy={isBusy('marked')}
      told={toldOf('marked')}
      onTap={() => print('marked', () => openMade(() => call('make-marked-roster', { claimId })))}
    />
  )
}
