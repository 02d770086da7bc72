import { Input, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import './search-box.scss'

interface Props {
  /** Spoken name: 单位名称或信用代码. */
  label: string
  /** Shorter words for the empty box, where the name is too long for a narrow phone. */
  placeholder?: string
  value: string
  onChange: (value: string) => void
  onSearch?: () => void
}

/** A line to search by, cleared with one tap. */
export function SearchBox({ label, placeholder = label, value, onChange, onSearch }: Props) {
  const meaning = accessible({ label })
  const named = process.env.TARO_ENV === 'h5' ? { nativeProps: { ...meaning, autocomplete: 'off' } } : meaning
  return (
    <View className="ui-search" {...accessible({ role: 'search' })}>
      <Icon name="search" tone="muted" />
      <Input
        className="ui-search__input"
        value={value}
        placeholder={placeholder}
        placeholderClass="ui-field__placeholder"
        confirmType="search"
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => onSearch?.()}
        {...named}
      />
      {value !== '' && (
        <Tappable className="ui-search__clear" label="清空" onTap={() => onChange('')}>
          <Icon name="close" tone="muted" />
        </Tappable>
      )}
    </View>
  )
}
