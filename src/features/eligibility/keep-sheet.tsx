import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Row } from '@/ui/row'

interface Props {
  open: boolean
  onAgree: () => void
  onClose: () => void
}

/** Says what is kept, who sees it and for how long. The tap on the button is the consent. */
export function KeepSheet({ open, onAgree, onClose }: Props) {
  return (
    <ConfirmSheet
      open={open}
      title="把回答存到您的账号"
      confirmLabel="同意，存到账号"
      onConfirm={onAgree}
      onClose={onClose}
    >
      <>
        <Row label="存什么" note="您在“查一查”里的回答，比如老家户口、做什么工作、家里难不难、欠没欠工资。" />
        <Row label="谁能看" note="只有您自己。单位、工会、老板都看不到。" />
        <Row label="存多久" note="一年没动就自动删。您随时能删，删了马上就没。" />
      </>
    </ConfirmSheet>
  )
}
