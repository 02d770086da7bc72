import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { ReviewProps } from '@/services/claim/part-view'
import { lineOf } from '@/services/procedure/line'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Tag } from '@/ui/display/tag'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { sampleCorrection } from './words/sample-words'
import { tallyNotes, tallyWords, toSettleWords } from './words/tally-words'
import { keepOpened, mayMarkRows } from './use-roster-claim'
import { takeWantedReturn, wantedReturns } from './wanted-return'
import './roster-review.scss'

/** The roster on the page of its claim: what it comes to, what has to be settled in it, and the way to its rows. */
export function RosterCard({ part, content, view, clauseWords, onReturn }: ReviewProps<'roster'>) {
  const { id, rowsToSettle, rosterSample: sampled = 0 } = view
  useEffect(() => keepOpened(view), [view])
  // The page of the rows asks for a return, and this one has the sheet for it.
  const wanted = wantedReturns(({ of }) => of[id])
  useEffect(() => {
    if (wanted === undefined || onReturn === undefined) return
    takeWantedReturn(id)
    onReturn(wanted)
  }, [id, wanted, onReturn])

  const toSettle = toSettleWords(rowsToSettle)
  const notes = tallyNotes(content, rowsToSettle)
  const correction = sampleCorrection(lineOf(view).procedure, sampled)
  const open = (filter?: string) => openPage('staffRoster', { id, view: filter })
  return (
    <Card>
      <CardTitle end={toSettle !== null ? <Tag tone="warn" text={`要定 ${rowsToSettle}`} /> : undefined}>
        {part.label}
      </CardTitle>
      <View className="roster-card__sum">{tallyWords(content)}</View>
      {notes.length > 0 && <View className="roster-card__note">{notes.join('，')}</View>}
      {toSettle !== null && mayMarkRows(view) && (
        <Notice tone="warn" action={{ label: '去看有提醒的行', onTap: () => open('flagged') }}>
          {toSettle}
        </Notice>
      )}
      <Button block icon="list" onTap={() => open()}>
        {`打开${part.label}`}
      </Button>
      {sampled > 0 && (
        <Button block look="text" icon="eye" onTap={() => open('sample')}>
          {`看抽到的 ${sampled} 个人`}
        </Button>
      )}
      {correction !== null && onReturn && (
        <Button block look="text" icon="send" onTap={() => onReturn(correction)}>
          {`请单位交这 ${sampled} 个人的材料`}
        </Button>
      )}
      <Disclosure label="依据">{clauseWords(part.clause)}</Disclosure>
    </Card>
  )
}
