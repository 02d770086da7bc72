import { View } from '@tarojs/components'
import { outputsOf } from '@domain/packs/outputs-of'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { saveNow } from '../draft/draft-saving'
import type { ClaimForm } from '../form/use-claim-form'
import { OutputRows } from '../status/output-rows'

/** The forms that are printed and stamped, as what is filled in makes them now. Nothing where the measure has none. */
export function PrintCard({ form: { claim } }: { form: ClaimForm }) {
  const early = outputsOf(claim.packId, claim.measureId).some(({ from }) => from === 'draft')
  if (!early) return null
  return (
    <Card>
      <CardTitle>打印、盖章用的表</CardTitle>
      <View>照现在填的做好，可以先看、先打印。改过内容的，改完再打一次。</View>
      <OutputRows claim={claim} before={saveNow} />
    </Card>
  )
}
