import { View } from '@tarojs/components'
import { claimsARun } from '@contract/review-calls'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'
import { beginChoosing, chooseAll, chooseRows, endChoosing, useBulk } from './bulk-store'
import { placeOf } from '@/services/procedure/place'
import { confirmsFirst, keepsChecks } from '../words/pass-words'
import { useQueue } from './queue-store'
import { staffSentences } from '../words/staff-sentences'
import './choose-line.scss'

/** Above the list: choosing several claims, those that are shown, or all of the list. */
export function ChooseLine() {
  const { choosing, gathering, trouble } = useBulk()
  const { view, search, rows, role } = useQueue()
  if (rows.length === 0 || view === 'returned' || view === 'done' || search !== null) return null
  if (!choosing)
    return (
      <View className="review-choose">
        <Button look="text" icon="check-circle" onTap={beginChoosing}>
          批量办理
        </Button>
      </View>
    )
  // The first office can only pass on together what it has looked at one by one.
  const onlyConfirmed = confirmsFirst(role)
  const all = onlyConfirmed ? '选中全部已核对的' : `全选（最多 ${claimsARun} 份）`
  return (
    <View className="review-choose">
      <Button look="text" onTap={() => chooseRows(rows)}>
        {`选中这 ${rows.length} 份`}
      </Button>
      <Button
        look="text"
        busy={gathering && '正在选'}
        onTap={() => void chooseAll((row) => row.confirmed || !keepsChecks(placeOf(row).line, row.role))}
      >
        {all}
      </Button>
      <Button look="text" onTap={endChoosing}>
        取消选择
      </Button>
      {trouble && <Notice tone="warn" title={staffSentences(trouble).happened} />}
    </View>
  )
}
