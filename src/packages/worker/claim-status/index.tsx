import { useRouter } from '@tarojs/taro'
import { ClaimStatus } from '@/features/claim/status/claim-status'
import { ticketsForm } from '@/features/claim/steps/tickets-form'
import { chartersForm } from '@/features/charters/charters-form'
import { papersForm } from '@/features/papers/papers-form'
import { rosterForm } from '@/features/roster/form/roster-form'
import type { PartForms } from '@/services/claim/part-view'

const parts: PartForms = {
  tickets: ticketsForm,
  papers: papersForm,
  roster: rosterForm,
  charters: chartersForm,
}

export default function ClaimStatusPage() {
  const { id = '', done } = useRouter().params
  return <ClaimStatus claimId={id} justDone={done === '1'} parts={parts} />
}
