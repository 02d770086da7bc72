import { useCallback, useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { currentPersona } from '@/services/calls/browser-session'
import { Button } from '@/ui/inputs/button'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Sheet } from '@/ui/sheets/sheet'
import './persona-sheet.scss'
import { groupsOf, listPersonas, playOneself, playPersona, type Persona } from './personas'

interface Props {
  open: boolean
  onClose: () => void
}

/** The demo persons by group; choosing one starts the app anew as that person. */
export function PersonaSheet({ open, onClose }: Props) {
  const [personas, setPersonas] = useState<Persona[] | null>(null)
  const [failed, setFailed] = useState(false)
  const playing = currentPersona()

  const load = useCallback(() => {
    listPersonas().then(
      (found) => {
        setPersonas(found)
        setFailed(false)
      },
      () => setFailed(true),
    )
  }, [])
  useEffect(() => {
    if (open) load()
  }, [open, load])

  const play = async (persona: Persona) => {
    try {
      await playPersona(persona.key)
    } catch {
      setFailed(true)
    }
  }
  return (
    <Sheet open={open} title="切换演示身份" onClose={onClose}>
      {failed && (
        <Notice tone="warn" title="没有连上">
          请再试一次。<Button onTap={load}>再试一次</Button>
        </Notice>
      )}
      {!failed && personas === null && <LoadingSkeleton cards={1} lines={4} />}
      <Row
        icon="person"
        label="我自己"
        note={playing === null ? '现在就是这个身份' : '第一次打开时的身份，您填过的都还在'}
        onTap={playing === null ? undefined : playOneself}
      />
      {groupsOf(personas ?? []).map(({ group, members }) => (
        <View key={group}>
          <View className="persona-sheet__group">{group}</View>
          {members.map((persona) => (
            <Row
              key={persona.key}
              icon="person"
              label={persona.label}
              note={persona.key === playing ? '现在就是这个身份' : undefined}
              onTap={() => void play(persona)}
            />
          ))}
        </View>
      ))}
    </Sheet>
  )
}
