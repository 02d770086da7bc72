import { useState } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'

/** Fills in the number that WeChat knows, when the person lets it; WeChat alone has such a button. */
export function PhoneButton({ onPhone }: { onPhone: (phone: string) => void }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const ask = async (code: string) => {
    setBusy(true)
    setTrouble(null)
    try {
      onPhone((await call('read-phone-number', { code })).phone)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <View>
      <Button
        icon="phone"
        block
        busy={busy && '正在取手机号'}
        openType="getPhoneNumber"
        // Without a code the person said no: they type.
        onGetPhoneNumber={({ detail: { code } }) => void (code && ask(code))}
      >
        用微信的手机号
      </Button>
      {trouble && <Notice tone="warn">{troubleText(trouble)}</Notice>}
    </View>
  )
}
