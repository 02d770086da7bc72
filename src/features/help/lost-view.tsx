import { mainHotlines } from '@/services/claim/policy'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Hotline } from '@/ui/display/hotline'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'

const title = '没有这一页'

/** An address that leads nowhere: said plainly, with the ways on. */
export function LostView() {
  return (
    <Screen
      title={title}
      action={
        <Button look="primary" block icon="home" onTap={() => openPage('home')}>
          回首页
        </Button>
      }
    >
      <EmptyState
        icon="search"
        title="没有找到这一页"
        text="地址可能少了几个字，或者这一页已经没有了。您填过的内容都还在。"
      />
      <SectionTitle>有事打电话问</SectionTitle>
      <Card flush>
        {mainHotlines.map((hotline) => (
          <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
        ))}
        <Row icon="question" label="常见问题、各区工会电话" onTap={() => openPage('help')} />
      </Card>
    </Screen>
  )
}
