import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ClaimView } from '@contract/views'
import type { Day } from '@domain/calendar/day'
import type { PartOf } from '@domain/procedure/part'
import { personColumnsOf } from '@domain/roster/prepare-roster'
import { rowProblemSentence } from '@domain/roster/row-words'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { isRosterOpen } from '../shared/roster-open'
import { originWords } from '../shared/roster-words'
import { RemoveRow } from './remove-row'
import { provinceHint } from './row-draft'
import { RowFields } from './row-fields'
import { RowSays } from './row-says'
import { useRow, type ReadRow } from './use-row'

/** The boxes have to be laid out before one of them can be scrolled to. */
const layoutMilliseconds = 120
const roomAbove = 80

/** What has to be mended comes into sight by itself; gives what calls it off. */
function scrollToColumn(column: string): () => void {
  const options = { selector: `#field-${column}`, offsetTop: -roomAbove, duration: 150 }
  const scroll = () => Promise.resolve(Taro.pageScrollTo(options)).catch(() => undefined)
  const timer = setTimeout(() => void scroll(), layoutMilliseconds)
  return () => clearTimeout(timer)
}

interface Props {
  claim: ClaimView
  part: PartOf<'roster'>
  read: ReadRow | null
  today: Day
  mending: boolean
  onNext: (savedRowId: string) => void
  onDone: () => void
}

/** A person while they are filled in: every box is judged as it is left, all of them when it is to be kept. */
export function RowEditor({ claim, part, read, today, mending, onNext, onDone }: Props) {
  const row = useRow({ claim, part, read, today })
  const [shown, setShown] = useState(read !== null)
  const [left, setLeft] = useState<readonly string[]>([])
  const { verdict, values, columns, trouble, busy } = row
  const problems = verdict?.problems ?? []
  const [first] = useState(() => read?.row.verdict.problems[0]?.column ?? null)
  useEffect(() => (first === null ? undefined : scrollToColumn(first)), [first])
  const errorOf = (id: string) => {
    const found = problems.find(({ column }) => column === id)
    const column = columns.find((known) => known.id === id)
    return found && column && (shown || left.includes(id))
      ? rowProblemSentence(found.problem, column)
      : undefined
  }
  const keep = async (then: (rowId: string) => void) => {
    // What is missing is shown first; after that the row may wait as it is.
    if (problems.length > 0 && !shown) return setShown(true)
    const saved = await row.save()
    if (saved === null) return void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
    const later = saved.verdict.problems.filter(
      ({ problem }) => !problems.some((known) => known.problem === problem),
    )
    // Only the server knows the other rows.
    if (later.length > 0) {
      setShown(true)
      return showToast('存下了，还有一处要改，写在下面')
    }
    showToast(saved.verdict.problems.length > 0 ? '存下了，还没改完' : '存好了')
    then(saved.id)
  }
  const count = shown ? problems.length : 0
  const untouched = !row.isTouched && !row.isNew
  const done = () => (untouched ? onDone() : void keep(onDone))
  const next = () => void keep(onNext)
  const words = count > 0 ? `先这样存（还差 ${count} 处）` : '存好'
  const action = (
    <>
      <Button look="primary" block busy={busy && '正在存'} onTap={mending ? next : done}>
        {mending ? (count > 0 ? words : '存好，改下一个') : untouched ? '看好了，回去' : words}
      </Button>
      {row.isNew && !mending && !busy && (
        <Button look="text" block onTap={next}>
          存好，再添一个
        </Button>
      )}
    </>
  )
  const { sex } = personColumnsOf(part)
  return (
    <Screen title={row.isNew ? '添一个人' : '改一个人'} action={action}>
      {trouble && (
        <Notice tone="danger" title="没存上">
          {`${troubleText(trouble)}填的都还在这一页。`}
        </Notice>
      )}
      {read && (
        <View className="roster__where">{`${originWords(read.row)}，名册第 ${read.row.number} 个`}</View>
      )}
      <RowFields
        columns={columns}
        values={values}
        today={today}
        errorOf={errorOf}
        province={provinceHint(part, values)}
        proposed={row.proposed ? sex : null}
        onChange={row.change}
        onLeave={(id) => setLeft((ids) => (ids.includes(id) ? ids : [...ids, id]))}
      />
      {verdict && problems.length === 0 && <RowSays verdict={verdict} marks={read?.row.marks ?? []} />}
      {read && isRosterOpen(claim) && !busy && (
        <RemoveRow claimId={claim.id} part={part} read={read} onDone={onDone} />
      )}
    </Screen>
  )
}
