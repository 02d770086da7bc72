import { Button } from '@/ui/inputs/button'

interface Props {
  /** Problems of this step; none lets the person go straight on. */
  count: number
  /** The person has seen them already and may leave them for later. */
  shown: boolean
  nextLabel: string
  onNext: () => void
  onShow: () => void
  onBack?: () => void
}

/** The way on and the way back. What is missing is shown first; after that it may wait. */
export function StepAction({ count, shown, nextLabel, onNext, onShow, onBack }: Props) {
  const later = count > 0 && shown
  return (
    <>
      <Button look="primary" block onTap={count > 0 && !shown ? onShow : onNext}>
        {later ? `先填后面的（这里还差 ${count} 处）` : nextLabel}
      </Button>
      {onBack && (
        <Button look="text" block onTap={onBack}>
          上一步
        </Button>
      )}
    </>
  )
}
