import { View } from '@tarojs/components'
import { shownFiles } from '@/services/uploads/shown-files'
import { retryUpload } from '@/services/uploads/upload-queue'
import { uploadStore } from '@/services/uploads/upload-store'
import { Notice } from '@/ui/feedback/notice'
import { UploadProgress } from '@/ui/feedback/upload-progress'
import { ticketStore } from './ticket-store'

/** How far the photos are on their way: being made small, sent, read. What got stuck can be sent again. */
export function TicketsComing() {
  const preparing = uploadStore((state) => state.preparing)
  const uploads = uploadStore((state) => state.uploads).filter(({ part }) => part === 'rowTickets')
  const reading = ticketStore((state) => state.unread.length)
  const failed = uploads.filter(({ state }) => state === 'failed')
  const [sending] = uploads.filter(({ state }) => state === 'sending')
  const coming = uploads.length - failed.length
  const percent = sending ? `，这一张 ${Math.round(sending.percent)}%` : ''
  return (
    <View>
      {preparing > 0 && <Notice tone="info">{`正在处理 ${preparing} 张照片，请稍等`}</Notice>}
      {coming > 0 && <Notice tone="info">{`还有 ${coming} 张没传完${percent}`}</Notice>}
      {reading > 0 && <Notice tone="info">{`正在认 ${reading} 张票。您可以接着拍，不用等。`}</Notice>}
      <UploadProgress
        photos={shownFiles([], failed, () => ({ path: '', format: 'photo' }))}
        name="车票"
        onRetry={retryUpload}
      />
    </View>
  )
}
