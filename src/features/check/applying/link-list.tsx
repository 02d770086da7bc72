import type { Link } from '@domain/policy/pack/measure'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { copy } from '@/ui/feedback/copy'
import { openBeside } from '@/services/routes/share-browser'

const isBrowser = process.env.TARO_ENV === 'h5'
const isAddress = (text: string) => /^https?:/.test(text)

/** Sites to apply or read on. WeChat opens no foreign site, so the address is copied there. */
export function LinkList({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null
  const open = (address: string) =>
    isBrowser && isAddress(address) ? openBeside(address) : copy(address, '网址已复制，到浏览器里粘贴')
  return (
    <>
      <SectionTitle>网上</SectionTitle>
      <Card flush>
        {links.map(({ label, address }) => (
          <Row key={address} icon="link" label={label} note={address} onTap={() => open(address)} />
        ))}
      </Card>
    </>
  )
}
