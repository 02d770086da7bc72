import { useState } from 'react'
import { plainDay } from '@/services/day-words'
import { sessionStore } from '@/services/session'
import { Notice } from '@/ui/notice'
import { PersonaSheet } from './persona-sheet'

/** Says that this is a demo and which day it takes for today; in a browser it also changes who you are. */
export function DemoBanner() {
  const session = sessionStore((state) => state.session)
  const [open, setOpen] = useState(false)
  if (!session?.demo) return null
  return (
    <>
      <Notice
        tone="info"
        banner
        action={
          process.env.TARO_ENV === 'h5' ? { label: '切换演示身份', onTap: () => setOpen(true) } : undefined
        }
      >
        演示：今天按 {plainDay(session.today)} 算
      </Notice>
      {process.env.TARO_ENV === 'h5' && <PersonaSheet open={open} onClose={() => setOpen(false)} />}
    </>
  )
}
