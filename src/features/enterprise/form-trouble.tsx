import type { Trouble } from '@/services/calls/call-failure'
import { sentencesOf } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { noPhoto } from './licence-words'

/** Why the form was not taken. Tickets have nothing to do with it. */
export function FormTrouble({ trouble }: { trouble: Trouble | null }) {
  if (!trouble) return null
  const { happened, whatToDo } =
    trouble.code === 'notAnImage'
      ? { happened: '营业执照照片打不开', whatToDo: noPhoto }
      : sentencesOf(trouble)
  return (
    <Notice tone={trouble.code === 'enterpriseKnown' ? 'warn' : 'danger'} title={happened}>
      {whatToDo}
    </Notice>
  )
}
