import { View } from '@tarojs/components'
import { sumOf, yuanText } from '@domain/money'
import { accessible } from '@/ui/foundation/accessible'
import { Button } from '@/ui/inputs/button'
import { bulkPassWords } from '../words/level-words'
import { bulkReturnWords } from './bulk-words'
import { useBulk } from './bulk-store'
import { useQueue } from './queue-store'
import { openBulkPage } from '../words/staff-pages'
import '../words/review-actions.scss'

/** At the bottom while several are chosen: how many, and what to do with them. */
export function ChooseBar() {
  const { chosen } = useBulk()
  const level = useQueue((queue) => queue.level)
  const count = chosen.size
  const none = count === 0 ? '先在名单里选' : undefined
  const sum = sumOf([...chosen.values()].map(({ payable }) => payable))
  return (
    <View className="review-actions">
      <View className="review-actions__amount" {...accessible({ role: 'status', live: 'polite' })}>
        {count === 0 ? '还没选' : `选了 ${count} 份，合计 ${yuanText(sum)} 元`}
      </View>
      <Button look="primary" block disabledReason={none} onTap={() => openBulkPage('pass')}>
        {`${bulkPassWords(level, [...chosen.values()]).button}…`}
      </Button>
      {count > 0 && (
        <Button block onTap={() => openBulkPage('return')}>
          {`${bulkReturnWords.button}…`}
        </Button>
      )}
    </View>
  )
}
