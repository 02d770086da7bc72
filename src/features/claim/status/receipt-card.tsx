import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ClaimView } from '@contract/views'
import { canPrint, printOnly } from '@/services/phone/print-browser'
import { PictureCanvas, savePicture, type Pen } from '@/services/phone/picture'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { showToast } from '@/ui/feedback/toast'
import { drawReceipt, receiptHeight, receiptWidth } from './draw-receipt'
import { OutputRows } from './output-rows'
import { receiptOf, type Receipt } from './receipt-lines'
import './receipt-card.scss'

const printedClass = 'receipt-card'
const canvasId = 'receipt-canvas'

const picture = (receipt: Receipt) => ({
  width: receiptWidth,
  heightOf: (pen: Pen) => receiptHeight(pen, receipt),
  draw: (pen: Pen) => drawReceipt(pen, receipt),
})

/** The receipt of a claim, folded until asked for: to save as a picture, and to print where there is a printer. */
export function ReceiptCard({ claim }: { claim: ClaimView }) {
  const [open, setOpen] = useState(false)
  const receipt = receiptOf(claim)
  if (!receipt) return null
  if (!open)
    return (
      <Button block icon="document" onTap={() => setOpen(true)}>
        看回执，存图片
      </Button>
    )
  const save = () =>
    void savePicture(canvasId, `受理号${receipt.number.replace(/ /g, '')}.png`, picture(receipt)).then(
      showToast,
    )
  return (
    <View className={printedClass}>
      <Card>
        <CardTitle>{receipt.title}</CardTitle>
        <View>受理号</View>
        <View className="receipt-card__number">{receipt.number}</View>
        {receipt.lines.map(({ label, value }) => (
          <Row key={label} label={label} value={value} />
        ))}
        <View className="receipt-card__foot">{receipt.foot}</View>
        <View className="receipt-card__buttons">
          <Button icon="image" onTap={save}>
            存成图片
          </Button>
          {canPrint && (
            <Button icon="document" onTap={() => printOnly(printedClass)}>
              打印
            </Button>
          )}
        </View>
        <OutputRows claim={claim} />
      </Card>
      <PictureCanvas id={canvasId} />
    </View>
  )
}
