import { useState } from 'react'
import { View } from '@tarojs/components'
import { troubleOf } from '@/services/calls/call-failure'
import { changeConsent } from '@/services/calls/session'
import { openPage } from '@/services/routes/routes'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'

/** Before the first photo: what is read off tickets and what for. Without it the fares are typed. */
export function ReadingConsent({ title }: { title: string }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const agree = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await changeConsent('readTicketPhotos', true)
    } catch (caught) {
      setTrouble(troubleText(troubleOf(caught)))
      setBusy(false)
    }
  }
  return (
    <Screen
      title={title}
      action={
        <Button look="primary" block busy={busy && '正在记下您的同意'} onTap={() => void agree()}>
          同意，开始拍票
        </Button>
      }
    >
      <Card>
        <CardTitle>先说清楚：看员工的车票照片</CardTitle>
        <View>
          系统认出票上的姓名、身份证号露出来的几位、票价和日期，找到名册里是谁的，省得您一个一个填。只用来办这份补贴。票是员工本人的，请先跟本人说好。
        </View>
        <View>不同意也行：在名册里一个人一个人填票价和日期。</View>
      </Card>
      <Card flush>
        <Row icon="shield" label="看看存多久、谁能看" onTap={() => openPage('privacy')} />
      </Card>
      {trouble && <Notice tone="warn">{trouble}</Notice>}
    </Screen>
  )
}
