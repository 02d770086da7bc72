import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { AlikeClaim } from '@contract/views'
import { placeOf } from '@/services/procedure/place'
import { plainName } from '@/services/procedure/staff-words'
import { instantWords } from '@/services/words/day-words'
import { Button } from '@/ui/inputs/button'
import { openReviewPage } from '../words/staff-pages'

interface Props {
  claims: readonly AlikeClaim[]
  today: Day
}

/** Who else has this ticket, and the way to that claim for who may open it. */
export function AlikeClaims({ claims, today }: Props) {
  return (
    <>
      {claims.map(({ claimId, nameMask, employerName, submittedAt, ...claim }, index) => {
        const handedIn = submittedAt && `${instantWords(submittedAt, today)} 提交`
        const words = [nameMask, employerName, handedIn, plainName(placeOf(claim))]
          .filter(Boolean)
          .join(' · ')
        return (
          <View key={claimId ?? `${index} ${words}`}>
            <View>{`另一份：${words}`}</View>
            {claimId !== null && (
              <Button look="text" icon="arrow-right" onTap={() => openReviewPage(claimId)}>
                打开另一份
              </Button>
            )}
          </View>
        )
      })}
    </>
  )
}
