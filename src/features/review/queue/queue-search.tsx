import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Employer } from '@contract/views'
import { call } from '@/services/calls/call'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SearchBox } from '@/ui/inputs/search-box'
import { turnTo, useQueue } from './queue-store'
import './queue-search.scss'

const mostEmployers = 5

/** Employers by the words they were found by. */
type Found = { of: string; employers: readonly Employer[] }

/** Finds a person's claim by whole name or last four digits, or the claims of one employer by a part of its name. */
export function QueueSearch() {
  const { search, employer } = useQueue()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>({ of: '', employers: [] })
  const typed = text.trim()

  const clear = () => {
    setText('')
    if (search !== null || employer !== null) turnTo({})
  }
  const find = () => {
    if (typed === '') return clear()
    turnTo({ search: typed })
    call('search-employers', { text: typed }).then(
      ({ employers }) => setFound({ of: typed, employers: employers.slice(0, mostEmployers) }),
      // The claims are what was searched for; the list says itself when there is no network.
      () => undefined,
    )
  }
  const only = ({ id, name }: Employer) => {
    setText('')
    turnTo({ view: 'waiting', employer: { id, name } })
  }
  return (
    <View className="review-search">
      <View className="review-search__line">
        <SearchBox
          label="找姓名、身份证后四位或单位"
          placeholder="姓名、受理号、尾号、单位"
          value={text}
          onChange={(changed) => (changed === '' ? clear() : setText(changed))}
          onSearch={find}
        />
        <Button onTap={find}>找</Button>
      </View>
      {found.of === search && found.employers.length > 0 && (
        <Card>
          {found.employers.map((one) => (
            <Row key={one.id} icon="building" label={`只看 ${one.name}`} onTap={() => only(one)} />
          ))}
        </Card>
      )}
      {employer !== null && (
        <Button look="text" icon="close" onTap={clear}>
          {`只看 ${employer.name}，点这里看全部`}
        </Button>
      )}
    </View>
  )
}
