import type { NoticeView } from '@contract/notice-calls'
import { printNotice } from '@/services/printing/print-notice'
import { usePrinting } from '@/services/printing/use-printing'
import { Card } from '@/ui/display/card'
import { FileRow } from '@/ui/feedback/file-row'

/** The running notice as a file to put up, for officers of its office. */
export function NoticeFile({ notice }: { notice: Pick<NoticeView, 'id'> }) {
  const { isBusy, toldOf, print } = usePrinting()
  return (
    <Card>
      <FileRow
        name="张贴用的公示"
        format="docx"
        copies={1}
        busy={isBusy(notice.id)}
        told={toldOf(notice.id)}
        onTap={() => print(notice.id, () => printNotice(notice.id))}
      />
    </Card>
  )
}
