import { useState } from 'react'
import type { FileColumn, RosterReading } from '@contract/roster-file-calls'
import type { PartOf } from '@domain/procedure/part'
import { Row } from '@/ui/display/row'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { withColumn } from './file-choices'
import { headingWords, samplesWords, takenFor } from './file-words'

interface Props {
  part: PartOf<'roster'>
  reading: RosterReading
  onColumns: (columns: (string | null)[]) => void
}

const unused = ''

/** The columns of a file, each with what it is taken for; a tap says otherwise. */
export function FileColumns({ part, reading, onColumns }: Props) {
  const [open, setOpen] = useState<FileColumn | null>(null)
  const shown = reading.columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0)
  const options = [
    ...part.columns.map(({ id, label }) => ({ value: id, label })),
    { value: unused, label: '不用这一列' },
  ]
  const choose = (value: string) => {
    if (open) onColumns(withColumn(reading, open.place, value === unused ? null : value))
  }
  return (
    <>
      {shown.map((column) => (
        <Row
          key={column.place}
          label={headingWords(column)}
          value={takenFor(column, part)}
          note={samplesWords(column)}
          onTap={() => setOpen(column)}
        />
      ))}
      <OptionSheet
        open={open !== null}
        title={open ? `“${headingWords(open)}”是什么` : ''}
        options={options}
        value={open?.column ?? unused}
        onChoose={choose}
        onClose={() => setOpen(null)}
      />
    </>
  )
}
