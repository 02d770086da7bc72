import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import { textIn } from '@domain/procedure/fields/field-value'
import type { PartOf } from '@domain/procedure/part'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import { troubleText } from '@/services/words/error-sentences'
import { Row } from '@/ui/display/row'
import { Notice } from '@/ui/feedback/notice'
import { SearchBox } from '@/ui/inputs/search-box'
import { Sheet } from '@/ui/sheets/sheet'
import type { Holder } from './place-ticket'

interface Props {
  open: boolean
  claimId: string
  roster: PartOf<'roster'>
  onChoose: (holder: Holder) => void
  onClose: () => void
}

const mostFound = 20

/** Finds a person of the roster by name or by the last digits of the number. */
export function HolderSearch({ open, onClose, ...rest }: Props) {
  return (
    <Sheet open={open} title="是谁的票" onClose={onClose}>
      <Found {...rest} />
    </Sheet>
  )
}

function Found({ claimId, roster, onChoose }: Omit<Props, 'open' | 'onClose'>) {
  const [search, setSearch] = useState('')
  const { answer, trouble } = useAnswer<CallOutput<'list-roster'>>(
    `${claimId} ${search}`,
    () => call('list-roster', { claimId, view: 'all', after: null, search: search || null, most: mostFound }),
    { pause: search === '' ? 0 : 300, keep: true },
  )
  const name = roster.columns.find(({ kind }) => kind === 'name')?.id ?? ''
  const idNumber = roster.columns.find(({ kind }) => kind === 'idNumber')?.id ?? ''
  return (
    <>
      <SearchBox label="姓名，或者身份证号后几位" value={search} onChange={setSearch} />
      {trouble && <Notice tone="warn">{troubleText(trouble)}</Notice>}
      {answer?.rows.map(({ id, number, values, masks, tickets }) => {
        const called = textIn(values[name] ?? '') || '没填姓名'
        return (
          <Row
            key={id}
            icon="person"
            label={called}
            note={[`第 ${number} 行`, masks[idNumber] ?? ''].filter(Boolean).join(' · ')}
            onTap={() => onChoose({ rowId: id, name: called, tickets })}
          />
        )
      })}
      {answer?.rows.length === 0 && <View>没有找到，换几个字试试</View>}
    </>
  )
}
