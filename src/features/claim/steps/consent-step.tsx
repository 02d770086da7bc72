import { useState } from 'react'
import { View } from '@tarojs/components'
import { purposesOf } from '@contract/claim-purposes'
import type { ConsentPurpose } from '@contract/session-calls'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { openPage } from '@/services/routes/routes'
import { changeConsent } from '@/services/calls/session'
import { AskByPhone } from '../form/ask-by-phone'
import { claimConsentWords } from '@/services/words/consent-words'
import { shortOffice } from '@/services/procedure/office-words'
import { firstReview } from '@/services/procedure/steps-around'
import { claimTitle, type Line } from '@/services/procedure/line'
import { ConsentPurposeCard } from './consent-purpose-card'

interface Props {
  given: readonly ConsentPurpose[]
  line: Line
}

/** Where it can be done without the phone. */
function officeOf(line: Line): string {
  const first = firstReview(line)
  return first === null ? '办理单位' : shortOffice(line.offices, first.office.role)
}

const agreeWords = (count: number) => (count === 1 ? '同意这一项，开始申请' : `${count} 项都同意，开始申请`)

/**
 * Before the form: what personal data is used for. The button says how many purposes it agrees to; each can be refused on its own,
 * and each is kept as a consent of its own.
 */
export function ConsentStep({ given, line }: Props) {
  const [refused, setRefused] = useState<readonly ConsentPurpose[]>([])
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const purposes = purposesOf(line.procedure)
  const asked = purposes.filter((purpose) => !given.includes(purpose))

  const refuse = (purpose: ConsentPurpose, no: boolean) =>
    setRefused((current) => (no ? [...current, purpose] : current.filter((known) => known !== purpose)))

  const goOn = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      for (const purpose of asked) await changeConsent(purpose, true)
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
      disabledReason={refused.length > 0 ? `有 ${refused.length} 项您不同意，手机上办不了` : undefined}
      onTap={() => void goOn()}
    >
      {agreeWords(asked.length)}
    </Button>
  )
  return (
    <Screen title={claimTitle(line)} action={action}>
      <SectionTitle>先说清楚，怎么用您的信息</SectionTitle>
      <View>{`手机上办这份${line.measure?.amount.kind === 'service' ? '申请' : '补贴'}离不开下面几项，请一项一项看。办完以前您随时可以在“我的”里收回。`}</View>
      {purposes.map((purpose) => (
        <ConsentPurposeCard
          key={purpose}
          words={claimConsentWords(purpose, line)}
          state={given.includes(purpose) ? 'given' : refused.includes(purpose) ? 'refused' : 'asked'}
          onRefuse={(no) => refuse(purpose, no)}
        />
      ))}
      {refused.length > 0 && (
        <>
          <View>{`不同意也可以打电话问，到${officeOf(line)}去办：`}</View>
          <AskByPhone line={line} />
        </>
      )}
      <Card flush>
        <Row icon="shield" label="看看存多久、谁能看" onTap={() => openPage('privacy')} />
      </Card>
      {trouble && <Notice tone="warn">{trouble}</Notice>}
    </Screen>
  )
}
