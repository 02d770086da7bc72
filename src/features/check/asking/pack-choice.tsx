import { useState } from 'react'
import type { Pack } from '@domain/policy/pack/pack'
import { Card } from '@/ui/display/card'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { Row } from '@/ui/display/row'
import { choosePack } from '../answering/check-store'
import { packName, packs } from '../answering/packs'

/** Which city's policies are looked through. */
export function PackChoice({ pack }: { pack: Pack }) {
  const [open, setOpen] = useState(false)
  const several = packs.length > 1
  return (
    <>
      <Card flush>
        <Row
          icon="location"
          label={packName(pack)}
          note={several ? '点这里换城市、换年份' : undefined}
          onTap={several ? () => setOpen(true) : undefined}
        />
      </Card>
      <OptionSheet
        open={open}
        title="查哪个城市的"
        options={packs.map((known) => ({ value: known.id, label: packName(known) }))}
        value={pack.id}
        onChoose={choosePack}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
