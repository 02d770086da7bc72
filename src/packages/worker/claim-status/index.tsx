import { useRouter } from '@tarojs/taro'
import { ClaimStatus } from '@/features/claim/status/claim-status'
import { ticketsForm } from '@/features/claim/steps/tickets-form'
import { papersForm } from '@/features/papers/papers-form'
import type { PartForms } from '@/services/claim/part-view'

const parts: PartForms = { tickets: ticketsForm, papers: papersForm }

export default function ClaimStatusPage() {
  const { id = '', done } = useRouter().params
  return <ClaimStatus claimId={id} justDone={done === '1'} parts={parts} />
}
