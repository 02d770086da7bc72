import { Button } from '@/ui/inputs/button'
import { showToast } from '@/ui/feedback/toast'
import { shareInBrowser } from '@/services/routes/share-browser'
import type { Share } from '@/services/routes/use-share'

const isBrowser = process.env.TARO_ENV === 'h5'

/** Hands a page on to somebody else. */
export function ShareButton({ share, children }: { share: Share; children: string }) {
  const inBrowser = async () => {
    const words = await shareInBrowser(share)
    if (words !== null) showToast(words)
  }
  if (isBrowser)
    return (
      <Button block icon="share" onTap={() => void inBrowser()}>
        {children}
      </Button>
    )
  return (
    <Button block icon="share" openType="share">
      {children}
    </Button>
  )
}
