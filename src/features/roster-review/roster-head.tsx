import { View } from '@tarojs/components'
import type { RosterView } from '@contract/roster-views'
import { sentencesOf } from '@/services/words/error-sentences'
import { isMoney } from '@/services/words/amount-line-words'
import type { ReviewView } from '@contract/views'
import { Card } from '@/ui/display/card'
import { MoneyText } from '@/ui/display/money-text'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { ChoiceChips } from '@/ui/inputs/choice-chips'
import { SearchBox } from '@/ui/inputs/search-box'
import { rosterFilters, tallyNotes, tallyWords, toSettleWords } from './words/tally-words'
import type { RosterList } from './use-roster-list'
import './roster-review.scss'

interface Props {
  view: ReviewView
  list: RosterList
  toSettle: number | undefined
  sampled: number
  onSample?: () => void
  onAskPapers?: () => void
}

/** What the roster comes to, always by the last answer, and how the list below is narrowed. */
export function RosterHead({ view, list, toSettle, sampled, onSample, onAskPapers }: Props) {
  const tally = view.roster
  if (!tally) return null
  const settle = toSettleWords(toSettle)
  return (
    <>
      <Card>
        <View className="roster-head">
          <View className="roster-head__sum">
            {isMoney(view.decision) && <MoneyText cents={view.decision.amount.payable} />}
            <View className="roster-card__sum">{tallyWords(tally)}</View>
            <View className="roster-card__note">{tallyNotes(tally, toSettle).join('，')}</View>
          </View>
          <View className="roster-head__buttons">
            {onSample && (
              <Button icon="eye" onTap={onSample}>
                {sampled > 0 ? '再多抽几个人' : '抽几个人看材料'}
              </Button>
            )}
            {onAskPapers && (
              <Button icon="send" onTap={onAskPapers}>
                {`请单位交这 ${sampled} 个人的材料`}
              </Button>
            )}
          </View>
        </View>
        {settle !== null && (
          <Notice tone="warn" action={{ label: '只看有提醒的', onTap: () => list.show('flagged') }}>
            {settle}
          </Notice>
        )}
      </Card>
      <View className="roster-tools">
        <SearchBox
          label="姓名，或者身份证号、手机号最后几位"
          placeholder="姓名或号码最后几位"
          value={list.typed}
          onChange={list.search}
        />
        <ChoiceChips<RosterView>
          label="看哪些"
          choices={rosterFilters(tally, sampled, toSettle)}
          value={list.asked.view}
          onChange={list.show}
        />
      </View>
      {list.trouble && list.page !== null && (
        <Notice tone="warn" action={{ label: '再试一次', onTap: () => void list.again() }}>
          {`${sentencesOf(list.trouble).happened}，下面是刚才看到的`}
        </Notice>
      )}
    </>
  )
}
