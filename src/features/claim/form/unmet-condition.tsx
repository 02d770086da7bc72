import { Fragment } from 'react'
import type { Field } from '@domain/procedure/field'
import { Hotline } from '@/ui/display/hotline'
import { Notice } from '@/ui/feedback/notice'
import { hotlinesOf } from '@/services/claim/policy'
import { rulesOf } from '@/services/procedure/line'
import { unmetBy } from './unmet-conditions'
import type { ClaimForm } from './use-claim-form'

interface Props {
  form: Pick<ClaimForm, 'claim' | 'line' | 'decision'>
  field: Field
}

/** Says at the answer itself that with it the claim cannot be granted, and what would change that. */
export function UnmetCondition({ form: { claim, line, decision }, field }: Props) {
  const [hotline] = hotlinesOf(line)
  const cannot = decision.amount.state === 'service' ? '办不了' : '领不到'
  const advice = hotline ? '如果选错了，改一下就行；拿不准可以打电话问。' : '如果填错了，改一下就行。'
  const unmet = unmetBy(field, decision.reason, line, rulesOf(claim)?.questions ?? [])
  return (
    <>
      {unmet.map((reason) => (
        <Fragment key={reason.id}>
          <Notice tone="warn" title={`照这样还${cannot}`}>
            要求是：{reason.label}。{reason.remedy ?? advice}
            您填的内容会一直存着。
          </Notice>
          {hotline && <Hotline name={hotline.name} phone={hotline.phone} />}
        </Fragment>
      ))}
    </>
  )
}
