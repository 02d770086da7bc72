import type { Facts } from '@domain/policy/condition'
import type { Hotline as Office } from '@domain/policy/measure'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Hotline } from '@/ui/hotline'
import { SectionTitle } from '@/ui/section-title'
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
