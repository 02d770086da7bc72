import { Card } from '@/ui/display/card'
import { Disclosure } from '@/ui/display/disclosure'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import type { CatalogueEntries } from './catalogue-search'
import { openMeasure } from '../answering/open-check'
import { packName } from '../answering/packs'

/** What one city has, under its name. */
export function CatalogueList({ entries: { pack, measures, commitments } }: { entries: CatalogueEntries }) {
  return (
    <>
      <SectionTitle>{packName(pack)}</SectionTitle>
      {measures.length > 0 && (
        <Card flush>
          {measures.map(({ id, title, summary }) => (
            <Row key={id} label={title} note={summary} onTap={() => openMeasure(pack.id, id)} />
          ))}
        </Card>
      )}
      {commitments.length > 0 && (
        <Card flush>
          <Row label={`${pack.city}答应做的事，不用申请`} />
          {commitments.map(({ id, title, text }) => (
            <Disclosure key={id} shape="row" label={title}>
              {text}
            </Disclosure>
          ))}
        </Card>
      )}
    </>
  )
}
