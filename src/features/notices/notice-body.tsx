import { View } from '@tarojs/components'
import type { NoticeRowView, NoticeView } from '@contract/notice-calls'
import type { Day } from '@domain/calendar/day'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Hotline } from '@/ui/display/hotline'
import { Notice } from '@/ui/feedback/notice'
import { SectionTitle } from '@/ui/display/section-title'
import { MyObjections } from './my-objections'
import { NoticeRows } from './notice-rows'
import { countedWords, daysLeftWords, extendedWords, untilWords, type OwnObjection } from './notice-words'
import './notices.scss'

/** What a printer takes of the page. */
export const noticeSheetClass = 'notice-sheet'

interface Props {
  notice: NoticeView
  rows: readonly NoticeRowView[]
  objections: readonly OwnObjection[]
  today: Day
  /** Null where nothing can be objected. */
  onRow: ((row: NoticeRowView) => void) | null
}

/** The notice itself, as it also leaves the printer. */
export function NoticeBody({ notice, rows, objections, today, onRow }: Props) {
  const extended = extendedWords(notice, today)
  return (
    <>
      <Card>
        <CardTitle>{notice.title}</CardTitle>
        <View className="notice-days">{daysLeftWords(notice, today)}</View>
        <View>{untilWords(notice, today)}</View>
        <View className="notice-secondary">{countedWords(notice, today)}</View>
        <View className="notice-secondary">{notice.officeName}</View>
        {notice.running &&
          notice.lines.map((line) => (
            <View key={line} className="notice-line">
              {line}
            </View>
          ))}
      </Card>
      {extended && <Notice tone="info">{extended}</Notice>}
      <MyObjections objections={objections} rows={rows} />
      {notice.running ? (
        <NoticeRows headings={notice.headings} rows={rows} objections={objections} onRow={onRow} />
      ) : (
        <Notice tone="info">公示已经结束，名单不再给大家看。还有话要说，打下面的电话。</Notice>
      )}
      {notice.hotlines.length > 0 && (
        <>
          <SectionTitle>也可以打电话说</SectionTitle>
          <Card flush>
            {notice.hotlines.map(({ name, phone }) => (
              <Hotline key={`${name}${phone}`} name={name} phone={phone} />
            ))}
          </Card>
        </>
      )}
    </>
  )
}
