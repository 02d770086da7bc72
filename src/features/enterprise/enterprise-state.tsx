import { View } from '@tarojs/components'
import { creditCodeWords } from '@domain/organisation/credit-code'
import { applicationStateNames } from '@domain/organisation/enterprise-application'
import type { Day } from '@domain/calendar/day'
import type { OwnEnterprise } from '@contract/enterprise-calls'
import { instantWords } from '@/services/words/day-words'
import { unionDistricts } from '@/services/claim/named-employer'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Hotline } from '@/ui/display/hotline'
import { Notice } from '@/ui/feedback/notice'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { Tag, type TagTone } from '@/ui/display/tag'
import { RefusalNotice } from './refusal-notice'
import { WithdrawEnterprise } from './withdraw-enterprise'

const tones: Record<OwnEnterprise['state'], TagTone> = {
  asked: 'info',
  refused: 'warn',
  confirmed: 'ok',
  withdrawn: 'neutral',
}

interface Props {
  application: OwnEnterprise
  today: Day
  onCorrect: () => void
  onAnother: () => void
  onWithdrawn: () => void
}

/** Where the application is, what was given with it, and what comes next. */
export function EnterpriseState({ application, today, onCorrect, onAnother, onWithdrawn }: Props) {
  const { state, companyName, creditCode, district, name, office, refusal, askedAt, photoUrl } = application
  const districtName = unionDistricts.find(({ id }) => id === district)?.name ?? ''
  const action = {
    asked: null,
    refused: (
      <Button look="primary" block onTap={onCorrect}>
        改好再交
      </Button>
    ),
    confirmed: (
      <Button look="primary" block icon="people" onTap={() => openPage('staffTeam')}>
        邀请同事
      </Button>
    ),
    withdrawn: null,
  }[state]
  return (
    <Screen title="我是企业人事" action={action}>
      {state === 'refused' && refusal && <RefusalNotice refusal={refusal} />}
      {state === 'confirmed' && (
        <Notice tone="ok" title="单位确认了">
          您是这家单位的人事，可以邀请同事。别人不在单位了，在“同事”里收回他的权限。
        </Notice>
      )}
      {state === 'asked' && (
        <Notice tone="info" title={`${office.name}在核对`}>
          核对完发消息告诉您。要几天，文件没有写；着急就打电话问。
        </Notice>
      )}
      <Card>
        <CardTitle>{companyName}</CardTitle>
        <Tag tone={tones[state]} text={applicationStateNames[state]} />
        <Row label="信用代码" value={creditCodeWords(creditCode)} />
        <Row label="所在区" value={districtName} />
        <Row label="您的姓名" value={name} />
        <Row label="提交时间" value={instantWords(askedAt, today)} />
        {photoUrl !== null && (
          <PhotoGrid
            label="营业执照"
            photos={[{ id: 'licence', path: photoUrl, state: 'done' }]}
            onOpenFile={() => undefined}
          />
        )}
      </Card>
      {office.phone !== null && (
        <>
          <SectionTitle>有事打电话问</SectionTitle>
          <Card flush>
            <Hotline name={office.name} phone={office.phone} />
          </Card>
        </>
      )}
      {state === 'confirmed' ? (
        <Card flush>
          <Row icon="plus" label="再登记一家单位" onTap={onAnother} />
        </Card>
      ) : (
        <View>
          <WithdrawEnterprise application={application} onDone={onWithdrawn} />
        </View>
      )}
    </Screen>
  )
}
