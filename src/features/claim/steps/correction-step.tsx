import { useConnected } from '@/services/phone/network'
import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { correctedFields, placesCorrected, placesToCorrect } from '../draft/correction-progress'
import { correctionWords } from '../draft/correction-words'
import { draftStore } from '../draft/draft-store'
import { caller, shortOffice } from '@/services/procedure/office-words'
import { firstReview } from '@/services/procedure/steps-around'
import { MergedNotice } from '../opening/merged-notice'
import { ProblemList } from '../form/problem-list'
import { SaveLine } from '../opening/save-line'
import type { FlowProps } from '../form/step-props'

/** Which office asks for it. */
function officeThatReturned({ claim, line }: FlowProps['form']): string {
  const step = line.procedure.steps.find(({ id }) => id === claim.returnedBy) ?? firstReview(line)
  return step === null ? '办理单位' : shortOffice(line.offices, step.office.role)
}

/** A returned claim: what the union asks to have put right, all of it once, each line leading to its field. */
export function CorrectionStep({ onDone, ...flow }: FlowProps & { onDone: () => void }) {
  const { form } = flow
  const online = useConnected()
  const { claim, content, problems, today } = form
  const until = correctionWords(claim, today)
  const { correction } = claim
  const returned = draftStore((state) => state.returned)
  const changed = returned ? correctedFields(returned, content, claim) : []
  const isRight = (name: string) =>
    !problems.some(({ field }) => field === name || field.startsWith(`${name}.`))
  return (
    <Screen
      title="补正申请"
      action={
        <Button look="primary" block onTap={onDone}>
          都改好了，去核对
        </Button>
      }
    >
      <OfflineBar offline={!online} />
      <SectionTitle>{`${officeThatReturned(form)}请您改一下`}</SectionTitle>
      <SaveLine />
      <MergedNotice />
      {correction ? (
        <>
          <Notice tone="warn" title={`${caller(form.line)}的话`}>
            {correction.message}
          </Notice>
          {until && (
            <Notice tone="info" title={`${until.value}改好`}>
              {until.note}
            </Notice>
          )}
          <ProblemList
            title="要改的地方"
            fields={placesToCorrect(correction.fields).map((field) => ({ field, problem: null }))}
            changed={placesCorrected(correction.fields, changed.filter(isRight))}
            flow={flow}
          />
          <View>别的内容都存着，不用重填。改好以后再次提交，还是原来的人核对。</View>
        </>
      ) : (
        <Notice tone="info">请看看各项内容，改好后再次提交。</Notice>
      )}
    </Screen>
  )
}
