import { roleName } from '@/services/phone/city'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Row } from '@/ui/display/row'
import { SearchBox } from '@/ui/inputs/search-box'
import type { Invitable } from './use-invitable'

interface Props {
  text: string
  onText: (text: string) => void
  organisations: readonly Invitable[]
  chosen: string | null
  onChoose: (organisation: Invitable) => void
}

/** The organisations one may invite into, found by name or pinyin. */
export function OrganisationList({ text, onText, organisations, chosen, onChoose }: Props) {
  return (
    <>
      <SearchBox label="单位名称或拼音" value={text} onChange={onText} />
      {organisations.length === 0 ? (
        <EmptyState icon="search" title="没有找到" text="换几个字，或者只打拼音的头几个字母。" />
      ) : (
        <Card flush>
          {organisations.map((organisation) => (
            <Row
              key={organisation.id}
              icon={organisation.id === chosen ? 'check-circle' : 'building'}
              label={organisation.name}
              note={organisation.roles.map(roleName).join('、')}
              onTap={() => onChoose(organisation)}
            />
          ))}
        </Card>
      )}
    </>
  )
}
