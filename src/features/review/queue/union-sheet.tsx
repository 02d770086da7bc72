import { View } from '@tarojs/components'
import type { Session } from '@/services/calls/session'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { turnTo, useQueue } from './queue-store'
import { unionsOf } from '../words/unions'
import '../words/review-sheet.scss'

interface Props {
  session: Session | null
  open: boolean
  onClose: () => void
}

/** Which of the officer's unions to work for. */
export function UnionSheet({ session, open, onClose }: Props) {
  const organisationId = useQueue((queue) => queue.organisationId)
  const unions = unionsOf(session)
  return (
    <View className="review-sheets">
      <OptionSheet
        open={open}
        title="看哪个工会的申请"
        options={unions.map((grant) => ({ value: grant.organisationId, label: grant.organisationName }))}
        value={organisationId ?? unions[0]?.organisationId}
        onChoose={(chosen) => turnTo({ organisationId: chosen })}
        onClose={onClose}
      />
    </View>
  )
}
