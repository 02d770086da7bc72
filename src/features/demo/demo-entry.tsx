import { useEffect, useState } from 'react'
import { currentPersona } from '@/services/calls/browser-session'
import { sessionStore } from '@/services/calls/session'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { PersonaSheet } from './persona-sheet'
import { listPersonas } from './personas'

/** What the person who is played is called; null for oneself, and until it is known. */
function usePersonaName(demo: boolean): string | null {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const key = currentPersona()
    if (!demo || key === null) return
    listPersonas().then(
      (personas) => setName(personas.find((persona) => persona.key === key)?.label ?? null),
      // The list itself says it when it is opened.
      () => undefined,
    )
  }, [demo])
  return name
}

/** Says whom the visitor plays and opens the list of demo persons. Only the browser build mounts it. */
export function DemoEntry() {
  const demo = sessionStore((state) => state.session?.demo === true)
  const [open, setOpen] = useState(false)
  const name = usePersonaName(demo)
  if (!demo) return null
  const now = currentPersona() === null ? '现在是：我自己' : name === null ? null : `现在是：${name}`
  return (
    <>
      <Card flush>
        <Row
          icon="people"
          label="切换演示身份"
          note={now ?? '看看别人那边是什么样'}
          onTap={() => setOpen(true)}
        />
      </Card>
      <PersonaSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}
