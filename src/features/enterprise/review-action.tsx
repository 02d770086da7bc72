import { enterpriseChecks, applicationStateNames } from '@domain/organisation/enterprise-application'
import { sentencesOf } from '@/services/words/error-sentences'
import { goBack } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'
import type { EnterpriseReviewing } from './use-enterprise-review'

interface Props {
  review: EnterpriseReviewing
  refusing: boolean
  onRefuse: () => void
}

/** Confirming once everything was compared, or not; afterwards the way back to the list. */
export function ReviewAction({ review, refusing, onRefuse }: Props) {
  const { view, ticked, busy, trouble, outcome, decide, open } = review
  if (!view) return null
  const back = (
    <Button look="primary" block onTap={goBack}>
      回到名单
    </Button>
  )
  if (outcome !== null)
    return (
      <>
        <Notice tone={outcome === 'confirm' ? 'ok' : 'info'}>
          {outcome === 'confirm'
            ? '已确认，申请人收到了消息。'
            : '没有确认，申请人收到了理由，可以改好再交。'}
        </Notice>
        {back}
      </>
    )
  if (view.state !== 'asked')
    return (
      <>
        <Notice tone="info">{`现在是“${applicationStateNames[view.state]}”，不用再办。`}</Notice>
        {back}
      </>
    )
  const words = trouble && !refusing ? sentencesOf(trouble) : null
  const left = enterpriseChecks.length - ticked.length
  const hindrance = view.known
    ? '这家单位已经有人事，不能再确认'
    : left > 0
      ? `还有 ${left} 项没核对`
      : undefined
  return (
    <>
      {words && (
        <Notice tone="danger" title={words.happened} action={{ label: '重新打开', onTap: () => void open() }}>
          {words.whatToDo}
        </Notice>
      )}
      <Button
        look="primary"
        block
        busy={busy === 'confirm' && '正在确认'}
        disabledReason={hindrance}
        onTap={() => void decide({ action: 'confirm', checks: [...ticked] })}
      >
        确认单位，给人事权限
      </Button>
      <Button block onTap={onRefuse}>
        不确认
      </Button>
    </>
  )
}
