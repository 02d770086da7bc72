import { useState } from 'react'
import { View } from '@tarojs/components'
import { plainDay } from '@/services/words/day-words'
import { sessionStore } from '@/services/calls/session'
import { Tappable } from '@/ui/foundation/tappable'
import { PersonaSheet } from './persona-sheet'
import './demo-banner.scss'

/** Says that this is a demo and which day it takes for today; in a browser it also changes who you are. */
export function DemoBanner() {
  const session = sessionStore((state) => state.session)
  const [open, setOpen] = useState(false)
  if (!session?.demo) return null
  return (
    <View className="demo-banner">
      <View className="demo-banner__day">演示：今天按{plainDay(session.today)}算</View>
      {process.env.TARO_ENV === 'h5' && (
        <>
          <Tappable className="demo-banner__switch" onTap={() => setOpen(true)}>
            切换演示身份
          </Tappable>
          <PersonaSheet open={open} onClose={() => setOpen(false)} />
        </>
      )}
    </View>
  )
}
