import { Text, View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import { Icon } from '@/ui/foundation/icon'
import { showToast } from '@/ui/feedback/toast'
import { clearCheck } from '../answering/check-store'
import { keepingStore } from './keeping-store'
import './privacy-line.scss'

interface Props {
  packId: string
  canClear: boolean
}

/** Where the answers are, and how to be rid of them. */
export function PrivacyLine({ packId, canClear }: Props) {
  const onAccount = keepingStore(({ records }) => records[packId] !== undefined)
  const clear = () => {
    const undo = clearCheck(packId)
    showToast(onAccount ? '回答都清空了，账号里的也会删' : '回答都清空了', { label: '撤销', onTap: undo })
  }
  return (
    <View className="privacy-line">
      <View className="privacy-line__words">
        <Icon name="lock" size={16} />
        <Text>{onAccount ? '您的回答存在手机和您的账号里。' : '您的回答只存在这部手机里。'}</Text>
      </View>
      {canClear && (
        <Button look="text" onTap={clear}>
          清空重查
        </Button>
      )}
    </View>
  )
}
