import type { Asker } from '@domain/packs/asker'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { Row } from '@/ui/display/row'

interface Props {
  open: boolean
  audience: Asker
  onAgree: () => void
  onClose: () => void
}

const kept: Readonly<Record<Asker, string>> = {
  worker: '您在“查一查”里的回答，比如老家户口、做什么工作、家里难不难、欠没欠工资。',
  enterprise: '您在“查一查”里填的单位情况，比如注册在哪里、有多少职工。',
  agency: '您在“查一查”里填的公司情况，比如有没有许可证、推荐了多少人上岗。',
}

/** Says what is kept, who sees it and for how long. The tap on the button is the consent. */
export function KeepSheet({ open, audience, onAgree, onClose }: Props) {
  return (
    <ConfirmSheet
      open={open}
      title="把回答存到您的账号"
      confirmLabel="同意，存到账号"
      onConfirm={onAgree}
      onClose={onClose}
    >
      <>
        <Row label="存什么" note={kept[audience]} />
        <Row
          label="谁能看"
          note={audience === 'worker' ? '只有您自己。单位、工会、老板都看不到。' : '只有您自己。'}
        />
        <Row label="存多久" note="一年没动就自动删。您随时能删，删了马上就没。" />
      </>
    </ConfirmSheet>
  )
}
