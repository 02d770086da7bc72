import type { ReviewView } from '@contract/views'
import { workerKindNames } from '@domain/application/draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { CheckRow } from '@/ui/check-row'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { regionName } from './region-name'

interface Props {
  view: ReviewView
  onReveal: () => void
  identityConfirmed: boolean
  /** Left out when there is nothing to decide. */
  onIdentity?: (confirmed: boolean) => void
}

const yesOrNo = (value: boolean | null, no: string): string => {
  if (value === null) return '没有填'
  return value ? '是' : no
}

/** Who applies, and whether their card was compared. */
export function ApplicantCard({ view, onReveal, identityConfirmed, onIdentity }: Props) {
  const { applicant, employer } = view
  const { householdRegister, workerKind, labourRelation, unionMember } = applicant
  return (
    <Card>
      <CardTitle end={identityConfirmed && onIdentity ? <Tag tone="ok" text="身份已核对" /> : undefined}>
        {applicant.name}
      </CardTitle>
      <Row label="身份证号" value={applicant.idNumberMask} />
      <Row label="手机号" value={applicant.phoneMask} />
      <Row label="户籍地" value={householdRegister === null ? '没有填' : regionName(householdRegister)} />
      <Row label="工作类型" value={workerKind === null ? '没有选' : workerKindNames[workerKind]} />
      <Row label="工作单位" value={employer?.name ?? '没有选'} />
      <Row label="单位工会" value={employer?.union?.name ?? '没有工会'} />
      <Row label="劳动关系" value={yesOrNo(labourRelation, '没有')} />
      <Row label="工会会员" value={yesOrNo(unionMember, '还不是')} />
      <Button look="text" icon="eye" onTap={onReveal}>
        查看完整身份证号
      </Button>
      {onIdentity && (
        <CheckRow
          label="身份已核对"
          note="对着身份证看：姓名、号码、照片是本人"
          checked={identityConfirmed}
          onChange={onIdentity}
        />
      )}
    </Card>
  )
}
