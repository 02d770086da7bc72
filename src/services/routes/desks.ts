import type { Grant } from '@contract/session-calls'
import { isInGroup } from '../phone/city'
import { applicantsAt, getsBundles, makesBundles } from '../procedure/desk-words'
import type { Route } from './routes'

/** A place where staff work. */
export type Desk = {
  route: Route
  name: string
  /** What is done there. */
  note: string
  icon: 'list' | 'send' | 'bank-card' | 'chart' | 'megaphone' | 'people' | 'building'
  isFor: (role: string) => boolean
}

const isReviewer = (role: string): boolean => isInGroup(role, 'reviewer')

/** Every desk there is, in the order in which they are shown. A new one is a row here. */
export const desks: readonly Desk[] = [
  { route: 'staffQueue', name: '待办', note: '核对申请', icon: 'list', isFor: isReviewer },
  {
    route: 'staffBundles',
    name: '报送',
    note: '一批一批的申请，附汇总表',
    icon: 'send',
    isFor: (role) => makesBundles(role) || getsBundles(role),
  },
  {
    route: 'staffPayment',
    name: '打款',
    note: '建批次，交给银行',
    icon: 'bank-card',
    isFor: (role) => isInGroup(role, 'payer'),
  },
  { route: 'statistics', name: '统计', note: '办了多少，办得多快', icon: 'chart', isFor: isReviewer },
  {
    route: 'staffEnterprises',
    name: '单位登记',
    note: '核对企业人事，对着营业执照',
    icon: 'building',
    isFor: (role) => isInGroup(role, 'enterpriseConfirmer'),
  },
  {
    route: 'objections',
    name: '公示异议',
    note: '看别人提的异议，写答复',
    icon: 'megaphone',
    isFor: (role) => isInGroup(role, 'objectionSettler'),
  },
  {
    route: 'staffTeam',
    name: '同事',
    note: '谁在这里办事，邀请同事',
    icon: 'people',
    isFor: (role) => isInGroup(role, 'staff'),
  },
]

/** Whose applications these grants let one look at: 核对职工的申请. */
function queueNote(grants: readonly Grant[]): string {
  const applicants = new Set(grants.flatMap(({ role }) => applicantsAt(role)))
  const names = [...applicants].map((name) => (name === '本人' ? '职工' : name))
  return names.length === 0 ? '核对申请' : `核对${names.join('、')}的申请`
}

/** The desks that these grants open. */
export const desksOf = (grants: readonly Grant[]): Desk[] =>
  desks
    .filter(({ isFor }) => grants.some(({ role }) => isFor(role)))
    .map((desk) => (desk.route === 'staffQueue' ? { ...desk, note: queueNote(grants) } : desk))

/** The offices whose claims these grants let one review, each once. */
export const reviewOffices = (grants: readonly Grant[]): Grant[] => {
  const reviewing = grants.filter(({ role }) => isReviewer(role))
  const isFirst = ({ organisationId }: Grant, place: number) =>
    reviewing.findIndex((other) => other.organisationId === organisationId) === place
  return reviewing.filter(isFirst)
}
