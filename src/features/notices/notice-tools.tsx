import { useState } from 'react'
import { canPrint, printOnly } from '@/services/phone/print-browser'
import { shareInBrowser } from '@/services/routes/share-browser'
import type { Share } from '@/services/routes/use-share'
import { Button } from '@/ui/inputs/button'
import { showToast } from '@/ui/feedback/toast'
import { noticeSheetClass } from './notice-body'

interface Props {
  share: Share
  /** Brings every row onto the page. */
  before: () => Promise<void>
}

/** Handing the notice on, and putting it on paper where there is a printer. */
export function NoticeTools({ share, before }: Props) {
  const [busy, setBusy] = useState(false)
  const print = async () => {
    setBusy(true)
    await before()
    setBusy(false)
    printOnly(noticeSheetClass)
  }
  const inBrowser = async () => {
    const words = await shareInBrowser(share)
    if (words !== null) showToast(words)
  }
  if (!canPrint)
    return (
      <Button block icon="share" openType="share">
        发给别人看
      </Button>
    )
  return (
    <>
      <Button block icon="share" onTap={() => void inBrowser()}>
        发给别人看
      </Button>
      <Button block icon="document" busy={busy && '正在取全部名单'} onTap={() => void print()}>
        打印
      </Button>
    </>
  )
}
