import type { Facts } from '@domain/policy/pack/condition'
import type { Hotline as Office } from '@domain/policy/pack/measure'
import { Card } from '@/ui/display/card'
import { Disclosure } from '@/ui/display/disclosure'
import { Hotline } from '@/ui/display/hotline'
import { SectionTitle } from '@/ui/display/section-title'
import { hotlinesFor } from './hotline-order'

interface Props {
  hotlines: readonly Office[]
  facts: Facts
}

const rows = (offices: readonly Office[]) =>
  offices.map(({ name, phone }) => <Hotline key={`${name}${phone}`} name={name} phone={phone} />)

/** Whom to call: one's own district and the city at once, the rest on asking. */
export function HotlineList({ hotlines, facts }: Props) {
  if (hotlines.length === 0) return null
  const { first, rest } = hotlinesFor(hotlines, facts)
  return (
    <>
      <SectionTitle>打电话问</SectionTitle>
      <Card flush>
        {rows(first)}
        {rest.length > 0 && <Disclosure label={`别的区、县，${rest.length} 个电话`}>{rows(rest)}</Disclosure>}
      </Card>
    </>
  )
}
