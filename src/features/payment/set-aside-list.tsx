import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { yuanText } from '@domain/money'
import { batchName } from '@domain/payment/batch'
import type { BatchView, SetAside } from '@contract/payment-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { placeOf } from '@/services/procedure/place'
import { plainName } from '@/services/procedure/staff-words'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { paymentMarks } from './batch-words'
import { useSetAside } from './use-batches'

interface Props {
  /** How many there are: asked again whenever it changes. */
  count: number
  /** The batch that they go into; null makes a new one. */
  batch: BatchView | null
  onDone: (batchId: string) => void
}

const openClaim = (claimId: string) =>
  void Taro.navigateTo({ url: `/packages/staff/review/index?id=${encodeURIComponent(claimId)}` })

/** Payments that go into no batch by themselves: each is looked at, and put in by itself. */
export function SetAsideList({ count, batch, onDone }: Props) {
  const rows = useSetAside(count)
  const [asked, setAsked] = useState<SetAside | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const keys = useRef({ propose: newKey(), put: newKey() })

  const put = async ({ claimId, version }: SetAside) => {
    setBusy(true)
    setTrouble(null)
    try {
      const into = batch ?? (await call('propose-batch', {}, { key: keys.current.propose }))
      const input = { batchId: into.id, claimId, expectedVersion: version }
      await call('put-in-batch', input, { key: keys.current.put })
      keys.current = { propose: newKey(), put: newKey() }
      onDone(into.id)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
      setAsked(null)
    }
  }
  return (
    <Card>
      <CardTitle>{`${count} 笔需单独查看`}</CardTitle>
      <View>这几笔不会随批次提交。逐笔查看后再列入批次。</View>
      {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
      {rows.map((row) => (
        <View key={row.claimId}>
          <Row
            label={`${row.nameMask} · 尾号 ${row.cardMask.slice(-4)}`}
            value={`${yuanText(row.amount)} 元`}
            note={
              <>
                <View>{row.employerName}</View>
                {paymentMarks(row.flags).map((text) => (
                  <Tag key={text} tone="warn" text={text} />
                ))}
                {row.alike.map(({ nameMask, employerName, ...claim }, index) => (
                  <View key={`${index} ${nameMask}`}>
                    {`相同账号：${[nameMask, employerName, plainName(placeOf(claim))].filter(Boolean).join(' · ')}`}
                  </View>
                ))}
              </>
            }
            onTap={() => openClaim(row.claimId)}
          />
          <Button block onTap={() => setAsked(row)}>
            已查看，列入批次
          </Button>
        </View>
      ))}
      <ConfirmSheet
        open={asked !== null}
        title={asked ? `将 ${asked.nameMask} 的 ${yuanText(asked.amount)} 元列入批次？` : ''}
        confirmLabel="列入批次"
        busy={busy && '正在列入'}
        onConfirm={() => asked && void put(asked)}
        onClose={() => setAsked(null)}
      >
        {batch ? `列入您提交的 ${batchName(batch.day, batch.numberOfDay)}（未放行）。` : '将新建一批。'}
      </ConfirmSheet>
    </Card>
  )
}
