import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ClaimView } from '@contract/views'
import type { PartOf } from '@domain/procedure/part'
import { partOf } from '@domain/procedure/part-of'
import type { Charter } from '@domain/roster/charter'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lineOf } from '@/services/procedure/line'
import { goBack } from '@/services/routes/routes'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { CheckRow } from '@/ui/inputs/check-row'
import { SearchBox } from '@/ui/inputs/search-box'
import { Screen } from '@/ui/layout/screen'
import { charterLine, charterName } from './charter-words'
import { riderRow } from './rider-row'
import { countOf, keepTicks, withTicks, type Ticks } from './riders-store'
import { useRiders } from './use-riders'

interface Props {
  claim: ClaimView
  part: PartOf<'charters'>
  charter: Charter
  charters: readonly Charter[]
}

/** The people of a roster, those who came by one charter ticked: one by one, or a page at once. */
export function RidersList({ claim, part, charter, charters }: Props) {
  const { page, search, setSearch, back, on } = useRiders(claim.id)
  const [ticks, setTicks] = useState<Ticks>(new Map())
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const roster = partOf(lineOf(claim).procedure, 'roster')
  const rows = (page.answer?.rows ?? []).map((row) => riderRow(row, part, roster, charters))
  const rides = (seat: string) => seat === charter.id
  const isOn = ({ id, seat }: { id: string; seat: string }) => ticks.get(id) ?? rides(seat)
  const tick = (some: typeof rows, to: boolean) =>
    setTicks((known) =>
      withTicks(
        known,
        some.map(({ id, seat }) => ({ id, rides: rides(seat) })),
        to,
      ),
    )
  const allOn = rows.length > 0 && rows.every(isOn)
  const off = countOf(ticks, false)
  const total = (claim.roster?.seats[charter.id] ?? 0) + countOf(ticks, true) - off

  const keep = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await keepTicks({ claimId: claim.id, column: part.seatColumn, charterId: charter.id }, ticks)
      showToast(`记下了：${total} 人坐这辆车`)
      goBack()
    } catch (caught) {
      setTrouble(troubleOf(caught))
      void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
    } finally {
      setBusy(false)
    }
  }
  const action = (
    <Button
      look="primary"
      block
      busy={busy && '正在记下'}
      disabledReason={ticks.size === 0 ? '勾上坐这辆车的人' : undefined}
      onTap={() => void keep()}
    >
      {`记下：${total} 人坐这辆车`}
    </Button>
  )
  const failed = trouble ?? page.trouble
  return (
    <Screen title="谁坐这辆车" action={action}>
      <Card>
        <View>
          {[charterName(charter, charters.indexOf(charter)), charterLine(charter)].filter(Boolean).join('，')}
        </View>
        <View>{`现在是 ${total} 人。${off > 0 ? `去掉的 ${off} 人，改成自己买票。` : ''}`}</View>
      </Card>
      {failed && (
        <Notice tone="danger" title={trouble ? '没有记全' : '没能打开名册'}>
          {`${troubleText(failed)}${trouble ? '再按一次就行，不会记重。' : ''}`}
        </Notice>
      )}
      <SearchBox label="姓名，或者身份证号后几位" value={search} onChange={setSearch} />
      {page.answer === null && !page.trouble && <LoadingSkeleton cards={3} />}
      {page.answer !== null && rows.length === 0 && (
        <EmptyState
          icon="people"
          title={search === '' ? '名册里还没有人' : '没有找到'}
          text={search === '' ? '先放好员工名册，再回来勾选。' : '换几个字试试。'}
        />
      )}
      {rows.length > 0 && (
        <>
          <Button block icon="check" onTap={() => tick(rows, !allOn)}>
            {allOn ? `这一页的 ${rows.length} 人都去掉` : `这一页的 ${rows.length} 人全选`}
          </Button>
          <Card flush>
            {rows.map((row) => (
              <CheckRow
                key={row.id}
                label={row.name}
                note={row.note}
                checked={isOn(row)}
                onChange={(checked) => tick([row], checked)}
              />
            ))}
          </Card>
        </>
      )}
      {on && (
        <Button block icon="arrow-down" onTap={turn(on)}>
          看后面的人
        </Button>
      )}
      {back && (
        <Button block icon="arrow-up" onTap={turn(back)}>
          看前面的人
        </Button>
      )}
    </Screen>
  )
}

/** Another page begins at its top. */
const turn = (go: () => void) => () => {
  go()
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
