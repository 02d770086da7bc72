import { useConnected } from '@/services/phone/network'
import { claimTitle } from '@/services/procedure/line'
import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { Steps } from '@/ui/display/steps'
import type { FormStep } from '../draft/form-steps'
import { MergedNotice } from '../opening/merged-notice'
import { SaveLine } from '../opening/save-line'
import type { ClaimForm } from './use-claim-form'
import './step-screen.scss'

interface Props {
  form: Pick<ClaimForm, 'line' | 'steps'>
  step: FormStep
  action: ReactNode
}

/** One step of the form: how far along, what is asked, and whether it is kept. */
export function StepScreen({ form: { line, steps }, step, action, children }: PropsWithChildren<Props>) {
  const online = useConnected()
  const place = steps.findIndex(({ id }) => id === step.id)
  return (
    <Screen title={claimTitle(line)} action={action}>
      <OfflineBar offline={!online} text="现在没有网。您填的内容先存在手机里，连上网就交给系统保存。" />
      <Steps current={place + 1} total={steps.length} />
      <View className="step-screen__head">
        <SectionTitle>{step.title}</SectionTitle>
        <SaveLine />
      </View>
      <MergedNotice />
      {children}
    </Screen>
  )
}
