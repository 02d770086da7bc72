import { useState } from 'react'
import * as regions from '@/services/phone/regions'
import { Card } from '@/ui/display/card'
import { ErrorLine } from '@/ui/inputs/error-line'
import { RegionSheet } from '@/ui/sheets/region-sheet'
import { Row } from '@/ui/display/row'

interface Props {
  ask: string
  value: string | null
  error: string | undefined
  onChange: (code: string) => void
}

/** A place chosen from province down to county. */
export function RegionEntry({ ask, value, error, onChange }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Card flush>
        <Row
          icon="location"
          label={value === null ? '选省、市、县' : regions.regionName(value)}
          note={value === null ? undefined : '点这里可以改'}
          onTap={() => setOpen(true)}
        />
      </Card>
      <ErrorLine text={error} />
      <RegionSheet
        open={open}
        title={ask}
        regions={regions}
        onChoose={onChange}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
