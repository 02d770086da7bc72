import { View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Button } from '@/ui/inputs/button'
import { bulkPassWords } from '../words/pass-words'
import { togetherOf } from './bulk-groups'
import { bulkReturnWords, chosenWords, oneByOne } from './bulk-words'
import { useBulk } from './bulk-store'
import { useQueue } from './queue-store'
import { openBulkPage } from '../words/staff-pages'
import '../words/review-actions.scss'

/** At the bottom while several are chosen: how many, and what to do with them. */
export function ChooseBar() {
  const { chosen } = useBulk()
  const role = useQueue((queue) => queue.role)
  const count = chosen.size
  const { rows } = togetherOf(chosen.values())
  const none = count === 0 ? '先在名单里选' : rows.length === 0 ? oneByOne : undefined
  return (
    <View className="review-actions">
      <View className="review-actions__amount" {...accessible({ role: 'status', live: 'polite' })}>
        {chosenWords([...chosen.values()])}
      </View>
      <Button look="primary" block disabledReason={none} onTap={() => openBulkPage('pass')}>
        {`${bulkPassWords(role, rows).button}…`}
      </Button>
      {rows.length > 0 && (
        <Button block onTap={() => openBulkPage('return')}>
          {`${bulkReturnWords.button}…`}
        </Button>
      )}
    </View>
  )
}
