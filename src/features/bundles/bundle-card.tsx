import { View } from '@tarojs/components'
import type { BundleView } from '@contract/roster-calls'
import { printBundle } from '@/services/printing/print-bundle'
import type { usePrinting } from '@/services/printing/use-printing'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Tag } from '@/ui/display/tag'
import { FileRow } from '@/ui/feedback/file-row'
import { bundleName, bundleNote } from './bundle-words'
import './bundles.scss'
import { formatMoney } from '@/ui/foundation/format-money'

interface Props {
  bundle: BundleView
  /** Where the reader gets bundles of several offices. */
  showsOffice: boolean
  printing: ReturnType<typeof usePrinting>
}

/** One bundle: from whom, what it comes to, whether it was late, and its summary as a file. */
export function BundleCard({ bundle, showsOffice, printing }: Props) {
  return (
    <Card>
      <CardTitle end={bundle.late ? <Tag tone="danger" text="报晚了" /> : undefined}>
        {bundleName(bundle)}
      </CardTitle>
      {showsOffice && <View>{bundle.organisationName}</View>}
      <View className="bundles-sum">{`${formatMoney(bundle.payable)} 元`}</View>
      <View className="bundles-note">{bundleNote(bundle)}</View>
      <FileRow
        name="汇总表"
        format="xlsx"
        copies={1}
        busy={printing.isBusy(bundle.id)}
        told={printing.toldOf(bundle.id)}
        onTap={() => printing.print(bundle.id, () => printBundle(bundle.id))}
      />
    </Card>
  )
}
