import { View } from '@tarojs/components'
import { takesTickets } from '@domain/roster/row-tickets'
import type { FillProps } from '@/services/claim/part-view'
import { openPage } from '@/services/routes/routes'
import { problemSentences } from '@/services/words/problem-sentences'
import { Card } from '@/ui/display/card'
import { Disclosure } from '@/ui/display/disclosure'
import { Row } from '@/ui/display/row'
import { Button } from '@/ui/inputs/button'
import { ErrorLine } from '@/ui/inputs/error-line'
import { isRosterOpen, namedRows } from '../shared/roster-open'
import { anchorOfRoster } from './roster-place'
import { RosterSums } from '../shared/roster-sums'
import { TemplateRow } from '../shared/template-row'
import '../shared/roster.scss'

/** The roster on the form: what it comes to, what is to be mended, and the ways to fill it. */
export function RosterFill({ claim, part, content: tally, problems, clauseWords }: FillProps<'roster'>) {
  const { id } = claim
  const found = problems.find(({ field }) => field === 'roster')
  const open = isRosterOpen({ stage: claim.stage, correction: claim.correction ?? null })
  const named = namedRows({ correction: claim.correction ?? null })
  const hasCharters = (claim.charters?.length ?? 0) > 0
  const see = (view: string) => openPage('roster', { id, view })
  return (
    <View id={anchorOfRoster} className="roster__stack">
      {tally.rows > 0 ? (
        <RosterSums tally={tally} label={part.label} onSee={see} />
      ) : (
        <Card>
          <View>单位有名单表格的，直接选来，表头不用改。没有的，一个一个添，或者下载空表填。</View>
        </Card>
      )}
      <ErrorLine text={found && problemSentences[found.problem]} />
      {claim.stage === 'returned' && named > 0 && (
        <Card flush>
          <Row icon="edit" label={`退回要改的 ${named} 人`} onTap={() => see('named')} />
        </Card>
      )}
      {open && (
        <>
          <Button block icon="upload" onTap={() => openPage('rosterFile', { id })}>
            {tally.rows > 0 ? '再选一个表格文件' : '选表格文件'}
          </Button>
          <Button block icon="plus" onTap={() => openPage('rosterRow', { id })}>
            添一个人
          </Button>
          {tally.rows > 0 && (hasCharters || takesTickets(part)) && (
            <Card flush>
              {hasCharters && (
                <Row
                  icon="bus"
                  label="谁坐包车来的"
                  note="在名册里勾选"
                  onTap={() => openPage('charterRiders', { id })}
                />
              )}
              {takesTickets(part) && (
                <Row
                  icon="ticket"
                  label="拍员工自己买的票"
                  note="系统认出是谁的，填好票价和日期"
                  onTap={() => openPage('rowTickets', { id })}
                />
              )}
            </Card>
          )}
          <Card flush>
            <TemplateRow claimId={id} />
          </Card>
        </>
      )}
      <Disclosure label="哪里规定要名册">{clauseWords(part.clause)}</Disclosure>
    </View>
  )
}
