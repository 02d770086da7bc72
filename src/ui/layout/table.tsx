import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible, keyboard } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'
import './table.scss'

export interface TableColumn {
  id: string
  label: ReactNode
  /** Pixels in plain type; the columns that may grow share what is left. */
  width: number
  grows?: boolean
  /** Figures stand at the end of their cell. */
  figures?: boolean
  /** Whether the rows stand in its order, where they can. */
  sorted?: boolean
  onSort?: () => void
}

export interface TableRow {
  id: string
  cells: readonly ReactNode[]
  on?: boolean
  muted?: boolean
  /** What a screen reader says for the row where it can be tapped. */
  spoken?: string
  onTap?: () => void
}

interface Props {
  label: string
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}

const widths = (columns: readonly TableColumn[]): string =>
  columns
    .map(({ width, grows }) => {
      const least = `calc(${width}px * var(--type-scale))`
      return grows ? `minmax(${least}, 1fr)` : least
    })
    .join(' ')

/** Rows and columns for a monitor. Wider than its place, it is pushed aside by itself, and the page stays. */
export function Table({ label, columns, rows }: Props) {
  const line = { gridTemplateColumns: widths(columns) }
  const least = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <View className="ui-table-place">
      <View
        className="ui-table"
        style={{ minWidth: `calc(${least}px * var(--type-scale))` }}
        {...accessible({ role: 'table', label })}
      >
        <View className="ui-table__line ui-table__head" style={line} {...accessible({ role: 'row' })}>
          {columns.map(({ id, label: name, figures, sorted, onSort }) => (
            <View
              key={id}
              className={classNames('ui-table__cell', figures && 'ui-table__cell--figures')}
              {...accessible({ role: 'columnheader', sort: onSort && (sorted ? 'ascending' : 'none') })}
            >
              {onSort ? (
                <Tappable className="ui-table__sort" pressed={sorted} onTap={onSort}>
                  <Text>{name}</Text>
                  {sorted && <Icon name="arrow-down" size={16} />}
                </Tappable>
              ) : (
                name
              )}
            </View>
          ))}
        </View>
        {rows.map(({ id, cells, on, muted, spoken, onTap }) => (
          <View
            key={id}
            id={`row-${id}`}
            className={classNames(
              'ui-table__line',
              onTap && 'ui-table__line--tappable',
              on && 'ui-table__line--on',
              muted && 'ui-table__line--muted',
            )}
            style={line}
            onClick={onTap}
            {...accessible({ role: 'row', label: spoken, selected: on })}
            {...keyboard(onTap)}
          >
            {cells.map((cell, place) => (
              <View
                key={columns[place]?.id ?? place}
                className={classNames('ui-table__cell', columns[place]?.figures && 'ui-table__cell--figures')}
                {...accessible({ role: 'cell' })}
              >
                {cell}
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}
