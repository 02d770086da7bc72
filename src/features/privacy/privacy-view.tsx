import { View } from '@tarojs/components'
import { consentPurposes } from '@contract/session-calls'
import { privacyInterfaces } from '@/services/phone/privacy-interfaces'
import { sentencesOf } from '@/services/words/error-sentences'
import { refreshSession, useSession } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { Card } from '@/ui/display/card'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { ConsentSwitch } from './consent-switch'
import { collected, whoSees } from './privacy-words'

/** What is collected, why, for how long, who sees it, and each consent to give or take back. */
export function PrivacyView() {
  const { session, trouble } = useSession()
  const words = trouble && sentencesOf(trouble)
  return (
    <Screen title="隐私和同意">
      <SectionTitle>您同意的事</SectionTitle>
      {session && (
        <Card flush>
          {consentPurposes.map((purpose) => (
            <ConsentSwitch key={purpose} purpose={purpose} granted={session.consents.includes(purpose)} />
          ))}
        </Card>
      )}
      {!session && !words && <LoadingSkeleton cards={1} />}
      {!session && trouble && words && (
        <ErrorState
          title={words.happened}
          advice={words.whatToDo}
          kept=""
          {...waysOn(trouble, refreshSession)}
        />
      )}
      <View>收回前三项里的哪一项，都不能再提交新的申请；已经交上去的会照常办完。</View>
      <SectionTitle>收集什么、为什么</SectionTitle>
      <Card flush>
        {collected.map(({ what, why }) => (
          <Row key={what} label={what} note={why} />
        ))}
      </Card>
      <SectionTitle>谁能看到</SectionTitle>
      <Card flush>
        {whoSees.map(({ who, what }) => (
          <Row key={who} label={who} note={what} />
        ))}
      </Card>
      <SectionTitle>存多久</SectionTitle>
      <Card>
        <View>没提交的草稿，您可以随时删掉，内容和照片一起删。</View>
        <View>存到账号的查询回答，一年没动就自动删。您随时能删。</View>
        <View>撤回的、没通过的申请，您可以在“我的信息”里删掉。</View>
        <View>别的提交过的申请，要留作发钱的凭据。留几年，文件没有写，正式使用前由市里定好并写在这里。</View>
        <View>
          还没保存到系统的内容只在您这部手机里，保存成功就从手机里删掉。没填完的身份证号不往手机里存。
        </View>
      </Card>
      <SectionTitle>会用到手机的哪些功能</SectionTitle>
      <Card flush>
        {privacyInterfaces.map(({ name, what, why }) => (
          <Row key={name} label={what} note={why} />
        ))}
      </Card>
    </Screen>
  )
}
