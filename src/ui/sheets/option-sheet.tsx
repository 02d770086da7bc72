import { useState } from 'react'
import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import { SearchBox } from '../inputs/search-box'
import { Sheet } from './sheet'
import { Tappable } from '../foundation/tappable'
import './option-sheet.scss'

export interface Option<Value extends string> {
  value: Value
  label: string
  note?: string
}

interface Props<Value extends string> {
  open: boolean
  title: string
  options: readonly Option<Value>[]
  value?: Value
  /** Called once; the sheet then asks to be closed. */
  onChoose: (value: Value) => void
  onClose: () => void
  /** Name of the search box; without it there is none. */
  searchLabel?: string
}

/** One out of many in large rows; long lists get a search box. */
export function OptionSheet<Value extends string>(props: Props<Value>) {
  const { open, title, options, value, onChoose, onClose, searchLabel } = props
  const [search, setSearch] = useState('')
  const wanted = search.trim()
  const matching = options.filter(({ label, note }) => !wanted || `${label}${note ?? ''}`.includes(wanted))

  const close = () => {
    setSearch('')
    onClose()
  }
  const choose = (chosen: Value) => {
    onChoose(chosen)
    close()
  }
  return (
    <Sheet open={open} title={title} onClose={close}>
      {searchLabel && <SearchBox label={searchLabel} value={search} onChange={setSearch} />}
      <View {...accessible({ role: 'radiogroup', label: title })}>
        {matching.map((option) => (
          <Tappable
            key={option.value}
            role="radio"
            className="ui-option"
            checked={option.value === value}
            label={option.label}
            onTap={() => choose(option.value)}
          >
            <View className="ui-option__text">
              {option.label}
              {option.note && <View className="ui-option__note">{option.note}</View>}
            </View>
            {option.value === value && <Icon name="check" size={24} tone="primary" />}
          </Tappable>
        ))}
      </View>
      {matching.length === 0 && (
        <View className="ui-option__none" {...accessible({ role: 'status' })}>
          没有找到“{wanted}”，换几个字试试
        </View>
      )}
    </Sheet>
  )
}
