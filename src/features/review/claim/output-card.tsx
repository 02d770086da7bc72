import { View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import { formatOf } from '@domain/output/output-format'
import { outputsOf } from '@domain/packs/outputs-of'
import { printOutput } from '@/services/printing/print-output'
import { usePrinting } from '@/services/printing/use-printing'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { FileRow } from '@/ui/feedback/file-row'

/** What an office can print of a claim, a row each. Nothing where the measure has nothing to print. */
export function OutputCard({ view }: { view: Pick<ReviewView, 'id' | 'packId' | 'measureId'> }) {
  const { isBusy, toldOf, print } = usePrinting()
  const outputs = outputsOf(view.packId, view.measureId)
  if (outputs.length === 0) return null
  return (
    <Card>
      <CardTitle>打印文件</CardTitle>
      <View>文件里有个人信息。做一次记一次，申请人看得到是哪个单位做的。</View>
      {outputs.map((output) => (
        <FileRow
          key={output.id}
          name={output.name}
          format={formatOf(output)}
          copies={output.copies}
          busy={isBusy(output.id)}
          told={toldOf(output.id)}
          onTap={() => print(output.id, () => printOutput(view.id, output.id))}
        />
      ))}
    </Card>
  )
}
