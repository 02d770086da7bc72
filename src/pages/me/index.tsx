import { useSettings, type ThemeChoice } from '@/services/settings'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { ChoiceList, type Choice } from '@/ui/choice-list'
import { Screen } from '@/ui/screen'
import { SwitchRow } from '@/ui/switch-row'

const themes: readonly Choice<ThemeChoice>[] = [
  { value: 'system', label: '跟随手机' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
]

export default function MePage() {
  const { largeType, theme, setLargeType, setTheme } = useSettings()
  return (
    <Screen title="我的">
      <Card flush>
        <SwitchRow label="大字版" note="字和按钮都更大" on={largeType} onChange={setLargeType} />
      </Card>
      <Card>
        <CardTitle>颜色</CardTitle>
        <ChoiceList label="颜色" choices={themes} value={theme} onChange={setTheme} />
      </Card>
    </Screen>
  )
}
