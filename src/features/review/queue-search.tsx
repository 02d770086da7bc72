import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Employer } from '@contract/views'
import { call } from '@/services/call'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { SearchBox } from '@/ui/search-box'
import { turnTo, useQueue } from './queue-store'
import './queue-search.scss'

const mostEmployers = 5

/** Finds a person's claim by whole name or last four digits, or the claims of one employer by a part of its name. */
export function QueueSearch() {
  const { search, employer } = useQueue()
  const [text, setText] = useState('')
  const [employers, setEmployers] = useState<readonly Employer[]>([])
  const typed = text.trim()

  const clear = () => {
    setText('')
    setEmployers([])
    if (search !== null || employer !== null) turnTo({})
  }
  const find = () => {
    if (typed === '') return clear()
    turnTo({ search: typed })
    call('search-employers', { text: typed }).then(
      (found) => setEmployers(found.employers.slice(0, mostEmployers)),
      // The claims are what was searched for; the list says itself when there is no network.
      () => setEmployers([]),
    )
  }
  const only = ({ id, name }: Employer) => {
    setText('')
    setEmployers([])
    turnTo({ view: 'waiting', employer: { id, name } })
  }
  return (
    <View className="review-search">
      <View className="review-search__line">
        <SearchBox
          label="找姓名、身份证后四位或单位"
          placeholder="姓名、尾号、单位"
          value={text}
          onChange={(changed) => (changed === '' ? clear() : setText(changed))}
          onSearch={find}
        />
        <Button onTap={find}>找</Button>
      </View>
      {search !== null && employers.length > 0 && (
        <Card>
          {employers.map((found) => (
            <Row key={found.id} icon="building" label={`只看 ${found.name}`} onTap={() => only(found)} />
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
