import { View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import type { PartOf } from '@domain/procedure/part'
import { todayOf, useSession } from '@/services/calls/session'
import { calledName } from '@/services/claim/shown-form'
import { lineOf } from '@/services/procedure/line'
import { allows, placeOf } from '@/services/procedure/place'
import { goBack, isBelow } from '@/services/routes/routes'
import { troubleText } from '@/services/words/error-sentences'
import { SectionTitle } from '@/ui/display/section-title'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Notice } from '@/ui/feedback/notice'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { Sheet } from '@/ui/sheets/sheet'
import { PageTurner } from './page-turner'
import { RosterHead } from './roster-head'
import { RosterPeople } from './roster-people'
import { RosterSheets } from './roster-sheets'
import { RosterTable } from './roster-table'
import { RowButtons } from './row-buttons'
import { RowDetails } from './row-details'
import { rowName } from './words/row-words'
import { sampleCorrection } from './words/sample-words'
import { emptyWords } from './words/tally-words'
import type { RosterList, RosterPage } from './use-roster-list'
import { useRowWork } from './use-row-work'
import { wantReturn } from './wanted-return'
import './roster-review.scss'

interface Props {
  view: ReviewView
  part: PartOf<'roster'>
  list: RosterList
  page: RosterPage
  reopen: () => Promise<void>
}

/** The rows of a claim, and what an office does with them. */
export function RosterWork({ view, part, list, page, reopen }: Props) {
  const { session } = useSession()
  const wide = useWideLayout()
  const work = useRowWork(view, list, page, wide)
  const { marking, mayMark, open, chosenRows, sheet } = work
  const sampled = view.rosterSample ?? page.sample.length
  const correction = sampleCorrection(lineOf(view).procedure, sampled)
  // The page of the claim has the sheet from which it is returned.
  const mayReturn =
    mayMark && allows(placeOf(view), 'return') && (isBelow('staffReview') || isBelow('staffQueue'))
  const askPapers = () => {
    if (correction === null) return
    wantReturn(view.id, correction)
    goBack()
  }
  const buttons = (
    <RowButtons
      rows={work.about}
      reader={view}
      busy={marking.busy}
      onKeep={() => work.ask('keep')}
      onExclude={() => work.ask('exclude')}
      onUndo={work.undo}
    />
  )
  const action = chosenRows.length > 0 && (
    <>
      {buttons}
      {mayReturn && (
        <Button block look="text" icon="send" onTap={work.returnRows}>
          {`退回，请单位改这 ${chosenRows.length} 行`}
        </Button>
      )}
    </>
  )
  const rows = {
    part,
    charters: view.charters ?? [],
    rows: page.rows,
    reader: view,
    open: open?.id ?? null,
    onOpen: work.setOpenId,
    onChoose: work.choose,
    orderBy: list.asked.orderBy,
    onSort: list.sort,
    ...(mayMark ? { chosen: work.chosen } : {}),
  }
  const details = open && (
    <RowDetails
      row={open}
      part={part}
      view={view}
      today={todayOf(session)}
      elsewhere={page.elsewhere}
      denials={page.denials}
    />
  )
  return (
    <Screen title={`${calledName(view)}的名册`} width="full" action={action || undefined}>
      <RosterHead
        view={view}
        list={list}
        toSettle={view.rowsToSettle}
        sampled={sampled}
        onSample={mayMark ? () => work.ask('sample') : undefined}
        onAskPapers={mayReturn && correction !== null ? askPapers : undefined}
      />
      {marking.trouble && sheet === null && (
        <Notice
          tone="danger"
          action={{ label: '重新打开', onTap: () => void reopen().then(() => list.again()) }}
        >
          {troubleText(marking.trouble)}
        </Notice>
      )}
      {page.version > view.version && (
        <Notice tone="warn" action={{ label: '重新打开', onTap: () => void reopen() }}>
          这份申请刚刚有变动，请重新打开再看
        </Notice>
      )}
      {page.rows.length === 0 && (
        <EmptyState icon="people" {...emptyWords(list.asked.view, list.asked.search)} />
      )}
      {page.rows.length > 0 && (
        <View className="roster-body">
          <View className="roster-body__rows">
            {wide ? <RosterTable {...rows} /> : <RosterPeople {...rows} />}
          </View>
          {wide && open && (
            <View className="roster-body__row">
              <SectionTitle
                end={
                  <Button look="text" icon="close" label="收起这一行" onTap={() => work.setOpenId(null)}>
                    收起
                  </Button>
                }
              >
                {rowName(open)}
              </SectionTitle>
              {mayMark && chosenRows.length === 0 && buttons}
              {details}
            </View>
          )}
        </View>
      )}
      <PageTurner list={list} />
      {!wide && open && sheet === null && (
        <Sheet
          open
          title={rowName(open)}
          part={open.id}
          onClose={() => work.setOpenId(null)}
          action={mayMark ? buttons : undefined}
        >
          {details}
        </Sheet>
      )}
      <RosterSheets
        sheet={sheet}
        view={view}
        rows={work.about}
        sampled={sampled}
        marking={marking}
        onMark={work.mark}
        onDrawn={() => {
          work.setSheet(null)
          list.show('sample')
        }}
        onClose={() => work.setSheet(null)}
      />
    </Screen>
  )
}
