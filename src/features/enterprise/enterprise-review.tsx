import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { enterpriseChecks } from '@domain/organisation/enterprise-application'
import { refusalWordsOf } from '@/services/words/enterprise-words'
import { sentencesOf } from '@/services/words/error-sentences'
import { unionDistricts } from '@/services/claim/named-employer'
import { todayOf, useSession } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { instantWords } from '@/services/words/day-words'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { CheckRow } from '@/ui/inputs/check-row'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { Tappable } from '@/ui/foundation/tappable'
import { checkWords } from './check-words'
import { RefuseSheet } from './refuse-sheet'
import { ReviewAction } from './review-action'
import { useEnterpriseReview } from './use-enterprise-review'
import './enterprise-review.scss'

/** The licence and what was written beside it, to be compared one by one. */
export function EnterpriseReview({ applicationId }: { applicationId: string }) {
  const { session } = useSession()
  const review = useEnterpriseReview(applicationId)
  const [refusing, setRefusing] = useState(false)
  const { view, openTrouble, ticked, tick, outcome, open } = review
  if (!view) {
    const words = openTrouble && sentencesOf(openTrouble)
    return (
      <Screen title="核对单位">
        {openTrouble && words ? (
          <ErrorState title={words.happened} advice={words.whatToDo} kept="" {...waysOn(openTrouble, open)} />
        ) : (
          <LoadingSkeleton cards={2} lines={4} />
        )}
      </Screen>
    )
  }
  const { photoUrl, known, refusal, name, askedAt, state } = view
  const districtName = unionDistricts.find(({ id }) => id === view.district)?.name ?? ''
  const words = checkWords(view, districtName)
  const waits = state === 'asked' && outcome === null
  return (
    <Screen
      title="核对单位"
      width="hub"
      action={<ReviewAction review={review} refusing={refusing} onRefuse={() => setRefusing(true)} />}
    >
      {known && waits && (
        <Notice tone="warn" title="这家单位已经有人事">
          不能再确认。请选“不确认”，理由选“已经有人事”。
        </Notice>
      )}
      {refusal && waits && (
        <Notice tone="info" title="上次没有确认，申请人改过了">
          {`${refusalWordsOf(refusal.reason)}。${refusal.message}`}
        </Notice>
      )}
      <Columns shape="main-first">
        <Column>
          <SectionTitle>营业执照</SectionTitle>
          {photoUrl === null ? (
            <Notice tone="warn">照片没有打开，请返回后再进一次。</Notice>
          ) : (
            <Tappable
              className="enterprise-photo"
              label="放大看营业执照"
              onTap={() => void Taro.previewImage({ current: photoUrl, urls: [photoUrl] })}
            >
              <Image
                className="enterprise-photo__image"
                src={photoUrl}
                mode="widthFix"
                {...accessible({ hidden: true })}
              />
            </Tappable>
          )}
        </Column>
        <Column>
          <SectionTitle>逐项核对</SectionTitle>
          <Card flush>
            {enterpriseChecks.map((check) => (
              <CheckRow
                key={check}
                label={words[check].label}
                note={words[check].note}
                checked={ticked.includes(check)}
                disabled={!waits}
                onChange={(on) => tick(check, on)}
              />
            ))}
          </Card>
          <Card>
            <Row label="申请人" value={name} />
            <Row label="提交时间" value={instantWords(askedAt, todayOf(session))} />
          </Card>
          <View className="enterprise-log">每打开一次，系统都记下谁在什么时候看过。</View>
        </Column>
      </Columns>
      <View className="enterprise-sheets">
        {refusing && waits && <RefuseSheet review={review} onClose={() => setRefusing(false)} />}
      </View>
    </Screen>
  )
}
