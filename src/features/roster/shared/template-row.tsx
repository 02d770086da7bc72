import { call } from '@/services/calls/call'
import { openMade } from '@/services/printing/open-made'
import { usePrinting } from '@/services/printing/use-printing'
import { FileRow } from '@/ui/feedback/file-row'

/** The empty workbook of a roster: a tap makes it and opens it. */
export function TemplateRow({ claimId }: { claimId: string }) {
  const { isBusy, toldOf, print } = usePrinting()
  return (
    <FileRow
      name="下载空表"
      format="xlsx"
      copies={1}
      use="xlsx 空表，格式设好了，填完再选来"
      busy={isBusy('template')}
      told={toldOf('template')}
      onTap={() => print('template', () => openMade(() => call('make-roster-template', { claimId })))}
    />
  )
}
