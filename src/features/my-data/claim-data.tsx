import { View } from '@tarojs/components'
import { Card } from '@/ui/display/card'
import { Disclosure } from '@/ui/display/disclosure'
import { Row } from '@/ui/display/row'
import { claimLines, lookLines } from './data-words'
import { EraseButton } from './erase-button'
import type { KeptClaim } from './use-my-data'

interface Props {
  claim: KeptClaim
  name: string
  onErased: () => void
}

/** What one claim keeps, who looked at it, and whether it can be deleted. */
export function ClaimData({ claim, name, onErased }: Props) {
  const looks = lookLines(claim.looks)
  return (
    <Card>
      {claimLines(claim).map(({ label, value }) => (
        <Row key={label} label={label} value={value} />
      ))}
      <Disclosure label={`谁看过这份申请（${looks.length} 次）`} openLabel="收起谁看过">
        {looks.length === 0 && <View>还没有工作人员看过。</View>}
        {looks.map(({ label, value }, index) => (
          <Row key={`${index} ${value}`} label={label} note={value} />
        ))}
      </Disclosure>
      {claim.erasable ? (
        <EraseButton claim={claim} name={name} onDone={onErased} />
      ) : (
        <View>
          {claim.stage === 'draft'
            ? '没提交的草稿，在填写的页面里随时能删。'
            : '这份要留作发钱的凭据，现在不能删。撤回的、没通过的可以删。'}
        </View>
      )}
    </Card>
  )
}
