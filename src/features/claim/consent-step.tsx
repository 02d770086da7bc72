import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { claimPurposes, type ConsentPurpose } from '@contract/session-calls'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/check-row'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { SectionTitle } from '@/ui/section-title'
import { troubleOf } from '@/services/call-failure'
import { consentWords } from '@/services/consent-words'
import { troubleText } from '@/services/error-sentences'
import { openPage } from '@/services/routes'
import { changeConsent } from '@/services/session'

interface Props {
  given: readonly ConsentPurpose[]
  banner: ReactNode
}

/** Before the form: what personal data is used for, each purpose agreed to on its own. */
export function ConsentStep({ given, banner }: Props) {
  const [agreed, setAgreed] = useState<readonly ConsentPurpose[]>(given)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const missing = claimPurposes.filter((purpose) => !agreed.includes(purpose)).length

  const toggle = (purpose: ConsentPurpose, on: boolean) =>
    setAgreed((current) => (on ? [...current, purpose] : current.filter((known) => known !== purpose)))

  const goOn = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      for (const purpose of agreed) if (!given.includes(purpose)) await changeConsent(purpose, true)
    } catch (error) {
      setTrouble(troubleText(troubleOf(error)))
    } finally {
      setBusy(false)
    }
  }

  const action = (
    <Button
      look="primary"
      block
      busy={busy && '正在记下您的同意'}
      disabledReason={missing > 0 ? `还有 ${missing} 项没有勾选` : undefined}
      onTap={() => void goOn()}
    >
      同意，开始申请
    </Button>
  )
  return (
    <Screen title="申请出行补贴" banner={banner} action={action}>
      <SectionTitle>先说清楚，怎么用您的信息</SectionTitle>
      <View>办这份补贴离不开下面三项，请一项一项看过再勾选。办完以前您随时可以在“我的”里收回。</View>
      <Card flush>
        {claimPurposes.map((purpose) => (
          <CheckRow
            key={purpose}
            label={consentWords[purpose].title}
            note={consentWords[purpose].what}
            checked={agreed.includes(purpose)}
            onChange={(on) => toggle(purpose, on)}
          />
        ))}
      </Card>
      <Card flush>
        <Row icon="shield" label="看看存多久、谁能看" onTap={() => openPage('privacy')} />
      </Card>
      {trouble && <Notice tone="warn">{trouble}</Notice>}
    </Screen>
  )
}
