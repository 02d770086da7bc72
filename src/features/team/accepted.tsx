import type { Grant } from '@contract/session-calls'
import { isInGroup, roleName } from '@/services/phone/city'
import { openPage, replacePage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'

/** What the invitation gave, and the way to the work. */
export function Accepted({ grant }: { grant: Grant }) {
  const toQueue = isInGroup(grant.role, 'reviewer')
  const action = toQueue ? (
    <Button look="primary" block onTap={() => replacePage('staffQueue')}>
      去核对申请
    </Button>
  ) : (
    <Button look="primary" block onTap={() => openPage('home')}>
      回首页
    </Button>
  )
  return (
    <Screen title="接受邀请" action={action}>
      <Notice tone="ok" title="已接受邀请">
        邀请码用过了，不能再用。
      </Notice>
      <Card flush>
        <Row label="权限" value={roleName(grant.role)} />
        <Row label="单位" value={grant.organisationName} />
      </Card>
    </Screen>
  )
}
