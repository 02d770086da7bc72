import { View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import { allows, placeOf } from '@/services/procedure/place'
import { Button } from '@/ui/inputs/button'
import type { Review } from './use-review'

interface Props {
  view: ReviewView
  showSheet: Review['showSheet']
}

/** Back to the applicant, or the end of the claim, where the procedure has that way out. */
export function LeavingButtons({ view, showSheet }: Props) {
  const place = placeOf(view)
  return (
    <View className="review-actions__pair">
      {allows(place, 'return') && (
        <Button block onTap={() => showSheet('return')}>
          退回补正
        </Button>
      )}
      {allows(place, 'refuse') && (
        <Button block look="danger" onTap={() => showSheet('refuse')}>
          不通过
        </Button>
      )}
    </View>
  )
}
