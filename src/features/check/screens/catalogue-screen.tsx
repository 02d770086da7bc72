import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Asker } from '@domain/packs/asker'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { ChoiceChips } from '@/ui/inputs/choice-chips'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SearchBox } from '@/ui/inputs/search-box'
import { CatalogueList } from './catalogue-list'
import { catalogueEntries } from './catalogue-search'
import { checkStore } from '../answering/check-store'
import { foundWords } from './found-words'
import { openCheck } from '../answering/open-check'
import { packOf, packs } from '../answering/packs'
import { useToday } from '../answering/use-today'

interface Props {
  packId: string | undefined
}

const askers: { value: Asker | 'all'; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'worker', label: '给我自己' },
  { value: 'enterprise', label: '给单位' },
  { value: 'agency', label: '给人力资源公司' },
]

const cities = packs.map(({ id, city, campaign }) => ({
  value: id,
  label: `${city} ${campaign.from.slice(0, 4)}`,
}))

/** Every measure and commitment of every city, to browse and search without answering anything. */
export function CatalogueScreen({ packId }: Props) {
  useToday()
  const [chosen, setChosen] = useState(() => packOf(packId ?? checkStore.getState().packId).id)
  const [who, setWho] = useState<Asker | 'all'>('all')
  const [words, setWords] = useState('')
  const found = catalogueEntries(packs, { packId: chosen, who, words })
  const line = words.trim() === '' ? null : foundWords(packOf(chosen), found)
  return (
    <Screen title="全部政策">
      <SearchBox
        label="搜政策：汉字、拼音、首字母都行"
        placeholder="搜：车票、chepiao、cp"
        value={words}
        onChange={setWords}
      />
      {packs.length > 1 && (
        <ChoiceChips label="哪个城市" choices={cities} value={chosen} onChange={setChosen} />
      )}
      <ChoiceChips label="给谁的" choices={askers} value={who} onChange={setWho} />
      {line !== null && found.length > 0 && <View {...accessible({ role: 'status' })}>{line}</View>}
      {found.map((entries) => (
        <CatalogueList key={entries.pack.id} entries={entries} />
      ))}
      {found.length === 0 && (
        <EmptyState
          icon="search"
          title="没有找到"
          text={`换几个字试试${who === 'all' ? '' : '，或者换“全部”'}。${packs.length} 份政策都查过了。`}
        />
      )}
      <Card flush>
        <Row icon="search" label="查一查我能领什么" note="答几道题就知道" onTap={() => openCheck(chosen)} />
      </Card>
    </Screen>
  )
}
