import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { bankCardRefusal, normaliseBankCard } from '@domain/person/bank-card'
import type { ClaimView } from '@contract/views'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Field } from '@/ui/inputs/field'
import { showToast } from '@/ui/feedback/toast'

interface Props {
  claim: ClaimView
  onDone: () => void
}

/** The one thing asked of the worker once the money is granted: to which card it goes (000 五（三）4). */
export function BankCardCard({ claim, onDone }: Props) {
  const { id, version, bankCardMask, stage } = claim
  const asked = stage === 'paymentFailed' || bankCardMask === null
  const [open, setOpen] = useState(asked)
  const [typed, setTyped] = useState('')
  /** The number once more, asked for only where its check digit does not fit. */
  const [again, setAgain] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = useRef({ numbers: '', key: '' })

  const send = async () => {
    const cardNumber = normaliseBankCard(typed)
    const cardNumberAgain = again === null ? undefined : normaliseBankCard(again)
    const problem = bankCardRefusal(cardNumber, cardNumberAgain)
    if (problem === 'checkDigit') setAgain('')
    if (problem !== null) return setTrouble({ code: 'bankCardWrong', values: { problem } })
    const numbers = `${cardNumber} ${cardNumberAgain ?? ''}`
    if (last.current.numbers !== numbers) last.current = { numbers, key: newKey() }
    setBusy(true)
    setTrouble(null)
    try {
      const twice = cardNumberAgain === undefined ? {} : { cardNumberAgain }
      const input = { claimId: id, expectedVersion: version, cardNumber, ...twice }
      await call('give-bank-card', input, { key: last.current.key })
      showToast('卡号存好了')
      onDone()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  if (!open)
    return (
      <Button block icon="edit" onTap={() => setOpen(true)}>
        换一张卡
      </Button>
    )
  return (
    <Card>
      <CardTitle>{stage === 'paymentFailed' ? '改一下卡号' : '钱打到哪张卡'}</CardTitle>
      <View>要用您本人的工会会员卡或银行卡。号码加密保存，只给打款的银行看。</View>
      <Field
        label="卡号"
        type="card"
        value={typed}
        error={trouble ? troubleText(trouble) : undefined}
        onChange={(number) => {
          setTyped(number)
          setAgain(null)
        }}
      />
      {again !== null && <Field label="再填一遍卡号" type="card" value={again} onChange={setAgain} />}
      <Button
        look="primary"
        block
        busy={busy && '正在保存'}
        disabledReason={
          typed.trim() === '' ? '请先填卡号' : again?.trim() === '' ? '请再填一遍卡号' : undefined
        }
        onTap={() => void send()}
      >
        就打到这张卡
      </Button>
    </Card>
  )
}
