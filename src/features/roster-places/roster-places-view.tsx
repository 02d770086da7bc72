import { useState } from 'react'
import { todayOf, useSession } from '@/services/calls/session'
import { useOnline } from '@/ui/feedback/use-online'
import { SectionTitle } from '@/ui/display/section-title'
import { Card } from '@/ui/display/card'
import { Hotline } from '@/ui/display/hotline'
import { EmptyState } from '@/ui/feedback/empty-state'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { DenySheet } from './deny-sheet'
import { PlaceCard } from './place-card'
import { numberTrouble, rosterHotlines, type MyPlace } from './place-words'
import { usePlaces } from './use-places'
import { WhoForm } from './who-form'

const inWechat = process.env.TARO_ENV === 'weapp'

/** A browser has no WeChat that knows whose phone it is: the demo's stand-in takes any code. */
const browserCode = 'browser'

/** Whether one's enterprise has named oneself in a roster, how far it is, and how to say that it is not true. */
export function RosterPlacesView() {
  const { session } = useSession()
  const online = useOnline()
  const [idNumber, setIdNumber] = useState('')
  const [denying, setDenying] = useState<MyPlace | null>(null)
  const { places, busy, trouble, look, denied, again } = usePlaces()
  const wrong = numberTrouble(idNumber, todayOf(session))
  const ask = (phoneCode: string) => void look(idNumber, phoneCode)
  if (places === null)
    return (
      <Screen
        title="单位替我报了吗"
        spoken
        action={
          <Button
            look="primary"
            block
            icon="phone"
            busy={busy && '正在找'}
            disabledReason={idNumber.trim() === '' ? '先填身份证号' : wrong}
            openType={inWechat ? 'getPhoneNumber' : undefined}
            // Without a code the person said no: nothing is looked for.
            onGetPhoneNumber={({ detail: { code } }) => code && ask(code)}
            onTap={() => !inWechat && ask(browserCode)}
          >
            用微信的手机号，看有没有我
          </Button>
        }
      >
        <OfflineBar offline={!online} text="现在没有网，连上网再看。" />
        <WhoForm
          idNumber={idNumber}
          onIdNumber={setIdNumber}
          wrong={idNumber.trim().length >= 18 ? wrong : undefined}
          trouble={trouble}
        />
      </Screen>
    )
  return (
    <Screen title="单位替我报了吗" spoken>
      {places.length === 0 && (
        <>
          <EmptyState
            icon="person"
            title="没有找到您"
            text="可能单位还没有交，也可能名册里写的身份证号或手机号不对。请问问单位，或者打下面的电话。"
          />
          <SectionTitle>有事打电话问</SectionTitle>
          <Card flush>
            {rosterHotlines().map(({ name, phone }) => (
              <Hotline key={phone} name={name} phone={phone} />
            ))}
          </Card>
        </>
      )}
      {places.map((place) => (
        <PlaceCard key={`${place.claimId} ${place.rowId}`} place={place} onDeny={() => setDenying(place)} />
      ))}
      <Button block icon="edit" onTap={again}>
        换一个身份证号再看
      </Button>
      {denying && (
        <DenySheet
          place={denying}
          onDenied={() => {
            denied(denying)
            setDenying(null)
            showToast('告诉就业服务局了，他们会核对')
          }}
          onClose={() => setDenying(null)}
        />
      )}
    </Screen>
  )
}
