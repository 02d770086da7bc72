import { useState, type ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import './folds.scss'

export interface Fold {
  label: string
  content: ReactNode
}

/** Several things to unfold, side by side in one line; one is open at a time. */
export function Folds({ folds }: { folds: readonly Fold[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const shown = folds.find(({ label }) => label === open)
  if (folds.length === 0) return null
  return (
    <View>
      <View className="ui-folds">
        {folds.map(({ label }) => (
          <Tappable
            key={label}
            className="ui-folds__switch"
            expanded={label === open}
            onTap={() => setOpen(label === open ? null : label)}
          >
            <Text>{label}</Text>
            <Icon name={label === open ? 'arrow-up' : 'arrow-down'} size={16} />
          </Tappable>
        ))}
      </View>
      {shown && <View className="ui-folds__inside">{shown.content}</View>}
    </View>
  )
}
