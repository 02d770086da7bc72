import { useConnected } from '@/services/phone/network'
import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { Steps } from '@/ui/display/steps'
import { formSteps, stepTitles, type FormStep } from '../draft/form-steps'
import { MergedNotice } from '../opening/merged-notice'
import { SaveLine } from '../opening/save-line'
import './step-screen.scss'

interface Props {
  step: FormStep
  action: ReactNode
}

/** One step of the form: how far along, what is asked, and whether it is kept. */
export function StepScreen({ step, action, children }: PropsWithChildren<Props>) {
  const online = useConnected()
  return (
    <Screen title="申请出行补贴" action={action}>
      <OfflineBar offline={!online} text="现在没有网。您填的内容先存在手机里，连上网就交给系统保存。" />
      <Steps current={formSteps.indexOf(step) + 1} total={formSteps.length} />
      <View className="step-screen__head">
        <SectionTitle>{stepTitles[step]}</SectionTitle>
        <SaveLine />
      </View>
      <MergedNotice />
      {children}
    </Screen>
  )
}
