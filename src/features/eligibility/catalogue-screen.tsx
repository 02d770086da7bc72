import { useState, type ReactNode } from 'react'
import type { Asker } from '@domain/packs/asker'
import { Card } from '@/ui/card'
import { ChoiceChips } from '@/ui/choice-chips'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { SearchBox } from '@/ui/search-box'
import { SectionTitle } from '@/ui/section-title'
import { catalogueEntries } from './catalogue-search'
import { checkStore } from './check-store'
import { openCheck, openMeasure } from './open-check'
import { packName, packOf, packs } from './packs'
import { useToday } from './use-today'

interface Props {
  packId: string | undefined
  banner: ReactNode
}

const askers: { value: Asker | 'all'; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'worker', label: '给我自己' },
  { value: 'enterprise', label: '给单位' },
  { value: 'agency', label: '给人力资源公司' },
]

/** Every measure and commitment of every city, to browse and search without answering anything. */
export function CatalogueScreen({ packId, banner }: Props) {
  useToday()
  const [chosen, setChosen] = useState(() => packOf(packId ?? checkStore.getState().packId).id)
  const [who, setWho] = useState<Asker | 'all'>('all')
  const [words, setWords] = useState('')
  const pack = packOf(chosen)
  const { measures, commitments } = catalogueEntries(pack, { packId: chosen, who, words })
  return (
    <Screen title="全部政策" banner={banner}>
      <SearchBox
        label="搜政策：汉字、拼音、首字母都行"
        placeholder="搜：车票、chepiao、cp"
        value={words}
        onChange={setWords}
      />
      {packs.length > 1 && (
        <ChoiceChips
          label="哪个城市"
          choices={packs.map(({ id, city, campaign }) => ({
            value: id,
            label: `${city} ${campaign.from.slice(0, 4)}`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <ChoiceChips label="给谁的" choices={askers} value={who} onChange={setWho} />
      <SectionTitle>{packName(pack)}</SectionTitle>
      {measures.length > 0 && (
        <Card flush>
          {measures.map(({ id, title, summary }) => (
            <Row key={id} label={title} note={summary} onTap={() => openMeasure(pack.id, id)} />
          ))}
        </Card>
      )}
      {measures.length + commitments.length === 0 && (
        <EmptyState
          icon="search"
          title="没有找到"
          text={`换几个字试试，或者换“全部”。现在查的是${pack.city}。`}
        />
      )}
      {commitments.length > 0 && (
        <>
          <SectionTitle>政府答应做的事，不用申请</SectionTitle>
          <Card flush>
            {commitments.map(({ id, title, text }) => (
              <Disclosure key={id} shape="row" label={title}>
                {text}
              </Disclosure>
            ))}
          </Card>
        </>
      )}
      <Card flush>
        <Row icon="search" label="查一查我能领什么" note="答几道题就知道" onTap={() => openCheck(pack.id)} />
      </Card>
    </Screen>
  )
}
