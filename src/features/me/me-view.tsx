import type { ReactNode } from 'react'
import { desksOf } from '@/services/routes/desks'
import { useMyClaims } from '@/services/claim/my-claims'
import { openPage } from '@/services/routes/routes'
import { todayOf, useSession } from '@/services/calls/session'
import { useSettings, type ThemeChoice } from '@/services/phone/settings'
import { Card } from '@/ui/display/card'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { SwitchRow } from '@/ui/inputs/switch-row'
import { KeptAnswersRow } from './kept-answers-row'
import { MatterRows } from './matter-rows'
import { WhoCard } from './who-card'

const themes: { value: ThemeChoice; label: string }[] = [
  { value: 'system', label: '跟手机一样' },
  { value: 'light', label: '白底' },
  { value: 'dark', label: '黑底' },
]

interface Props {
  /** The demo's switch of persons. */
  demo: ReactNode
  version: string
}

/** Who I am and my matters; how I want the app, my data and help. */
export function MeView({ demo, version }: Props) {
  const { session } = useSession()
  const { claims } = useMyClaims()
  const settings = useSettings()
  const grants = session?.grants ?? []
  return (
    <Screen title="我的" width="hub">
      <Columns shape="main-first">
        <Column>
          <SectionTitle>我是谁</SectionTitle>
          <WhoCard grants={grants} claims={claims ?? []} />
          {demo}
          {claims && (claims.length > 0 || grants.length === 0) && (
            <MatterRows claims={claims} today={todayOf(session)} />
          )}
          <Card flush>
            <Row
              icon="people"
              label="单位替我报了吗"
              note="单位交的补贴名册里有没有您"
              onTap={() => openPage('rosterPlaces')}
            />
          </Card>
          <SectionTitle>工作人员</SectionTitle>
          <Card flush>
            {desksOf(grants).map(({ route, name, note, icon }) => (
              <Row key={route} icon={icon} label={name} note={note} onTap={() => openPage(route)} />
            ))}
            <Row
              icon="key"
              label="我收到了邀请码"
              note="工会、企业的工作人员用"
              onTap={() => openPage('staffInvitation')}
            />
            <Row
              icon="building"
              label="我是企业人事"
              note="登记单位，就业服务局确认后替单位办事"
              onTap={() => openPage('enterprise')}
            />
          </Card>
        </Column>
        <Column>
          <SectionTitle>看着舒服</SectionTitle>
          <Card>
            <SwitchRow
              label="大字"
              note="字更大，按钮更大"
              on={settings.largeType}
              onChange={(on) => settings.setLargeType(on)}
            />
            <ChoiceList
              label="颜色"
              showLabel
              choices={themes}
              value={settings.theme}
              onChange={(theme) => settings.setTheme(theme)}
            />
          </Card>
          <SectionTitle>信息和帮助</SectionTitle>
          <Card flush>
            <Row
              icon="shield"
              label="隐私和同意"
              note="收集什么、给谁看、怎么收回"
              onTap={() => openPage('privacy')}
            />
            <Row
              icon="person"
              label="我的信息"
              note="系统里存了什么，复制和删除"
              onTap={() => openPage('myData')}
            />
            <KeptAnswersRow />
            <Row icon="question" label="帮助和电话" onTap={() => openPage('help')} />
          </Card>
          <Card flush>
            <Row label="版本" value={version} />
          </Card>
        </Column>
      </Columns>
    </Screen>
  )
}
