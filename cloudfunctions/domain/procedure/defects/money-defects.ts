import { fieldsOf } from '../field'
import { partOf } from '../part-of'
import { unless, type Defect, type Proof } from './defect'

/** Money ends where it is paid or its payment is recorded, goes to somebody who is known, and two officers look at it. */
export function moneyDefects({ procedure, measure }: Proof): Defect[] {
  const { steps, payee } = procedure
  const pays = steps.some(({ kind }) => kind === 'payment')
  const last = steps.at(-1)
  const reviews = steps.flatMap((step) => (step.kind === 'review' ? [step] : []))
  const offices = new Set(
    [...reviews, ...steps.filter(({ kind }) => kind === 'payment' || kind === 'record')].map(
      ({ office }) => office.role,
    ),
  )
  const isMoney = measure.amount.kind !== 'service'
  return [
    ...(isMoney
      ? [
          ...unless(
            last?.kind === 'payment' || last?.kind === 'record',
            'steps',
            'money ends in neither a payment nor a record',
          ),
          ...unless(
            offices.size > 1 || reviews.some(({ secondReading }) => secondReading),
            'steps',
            'one office alone passes money',
          ),
        ]
      : unless(!pays, 'steps', 'pays for a measure that gives no money')),
    ...unless(pays === (payee.kind !== 'none'), 'payee', pays ? 'nobody is paid' : 'is paid by no step'),
    ...(payee.kind === 'accountOnForm'
      ? unless(
          fieldsOf(procedure.form).some(
            ({ id, kind, needed }) => id === payee.field && kind === 'bankAccount' && needed === true,
          ),
          'payee',
          `${payee.field} is no account that is always on the form`,
        )
      : []),
    ...(payee.kind === 'cardPerRow'
      ? unless(
          (partOf(procedure, 'roster')?.columns ?? []).some(
            ({ id, kind, needed, account }) =>
              id === payee.column && kind === 'bankAccount' && account === 'card' && needed === true,
          ),
          'payee',
          `${payee.column} is no card that every row has`,
        )
      : []),
  ]
}
