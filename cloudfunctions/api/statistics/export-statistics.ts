import { cents, yuanText } from '@domain/money'
import { roleOf } from '@domain/organisation/offices'
import { daysForShare, totalOf, type Figures } from '@domain/statistics/figures'
import { city } from '@platform/store/city'
import type { UseCase } from '../shared/context'
import { listFile } from '../shared/list-file'
import { statisticsOf } from './read-statistics'

const columns = [
  '日期',
  '收到',
  '通过',
  '退回补正',
  '不通过',
  '本人撤回',
  '打款笔数',
  '打款金额（元）',
  '一半办完用时（天）',
  '九成办完用时（天）',
]

/** Whose figures a table holds: the office's own, or those of a role below it together. */
const whoseOf = (office: string, role: string | null): string =>
  role === null ? office : `${office}-${roleOf(city.offices, role)?.shortName ?? ''}合计`

const rowOf = (name: string, figures: Figures): string[] => [
  name,
  String(figures.received),
  String(figures.passed),
  String(figures.returned),
  String(totalOf(figures.refused)),
  String(figures.withdrawn),
  String(figures.paid),
  yuanText(cents(figures.paidCents)),
  daysText(figures, 0.5),
  daysText(figures, 0.9),
]

/** Empty where nothing was done: no figure is made up. */
const daysText = ({ heldDays }: Figures, share: number): string => String(daysForShare(heldDays, share) ?? '')

export const exportStatistics: UseCase<'export-statistics'> = async ({ format, ...asked }, context) => {
  const { days, total, organisationName, today } = await statisticsOf(asked, context)
  const table = [columns, ...days.map(({ day, figures }) => rowOf(day, figures)), rowOf('合计', total)]
  const content = await listFile(format, '统计', table)
  return {
    fileName: `${today}_统计_${whoseOf(organisationName, asked.role)}.${format}`,
    contentBase64: content.toString('base64'),
  }
}
