import type { Employer } from '@contract/views'
import { Button } from '@/ui/inputs/button'
import { Hotline } from '@/ui/display/hotline'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import type { FieldChoice } from '@domain/procedure/field'
import { districtHotline, mainHotlines } from '@/services/claim/policy'
import { nameEmployer } from '../draft/draft-store'

interface Props {
  employer: Employer
  /** The list does not have it: the union of its district finds its union. */
  named: boolean
  /** The districts that the form offers. */
  districts: readonly FieldChoice[]
}

/** Which union will look at the claim, or what to do where there is none. */
export function EmployerUnion({ employer, named, districts }: Props) {
  const { union, districtUnion } = employer
  if (named && !union)
    return (
      <Notice tone="info">
        提交以后，{districtUnion?.name ?? '区总工会'}先找到这家单位的工会，再转过去核对。
      </Notice>
    )
  if (union) return <Row icon="people" label="由谁核对" value={union.name} />
  const district = districts.find(({ label }) => label === employer.district)
  const call = districtUnion ?? districtHotline(employer.district) ?? mainHotlines[0]
  return (
    <>
      <Notice tone="warn" title="这家单位还没有工会">
        请打{call?.name ?? '市总工会'}的电话，问怎么入会、由谁受理。您填的内容会一直存着，有了工会接着交。
      </Notice>
      {district && (
        <Button
          block
          icon="people"
          onTap={() => nameEmployer({ name: employer.name, district: district.value })}
        >
          我入会了，请{district.label}总工会找
        </Button>
      )}
      {call && <Hotline name={call.name} phone={call.phone} />}
    </>
  )
}
