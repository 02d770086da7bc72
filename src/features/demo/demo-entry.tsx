import { useState } from 'react'
import { sessionStore } from '@/services/session'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { PersonaSheet } from './persona-sheet'

/** Opens the list of demo persons. Only the browser build mounts it. */
export function DemoEntry() {
  const demo = sessionStore((state) => state.session?.demo === true)
  const [open, setOpen] = useState(false)
  if (!demo) return null
  return (
    <>
      <Card flush>
        <Row
          icon="people"
          label="切换演示身份"
          note="看看工会工作人员那边是什么样"
          onTap={() => setOpen(true)}
        />
      </Card>
      <PersonaSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}
