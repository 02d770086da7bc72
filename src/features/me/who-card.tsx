import { roleName } from '@/services/phone/city'
import type { Grant } from '@contract/session-calls'
import type { ClaimSummary } from '@contract/views'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { whoIAm } from './who-i-am'

interface Props {
  grants: readonly Grant[]
  claims: readonly ClaimSummary[]
}

/** Who the system takes me for: by what I entered last, and by the offices I work for. */
export function WhoCard({ grants, claims }: Props) {
  const { label, note } = whoIAm(claims, grants.length > 0)
  return (
    <Card flush>
      {label !== null && <Row icon="person" label={label} note={note} />}
      {grants.map(({ id, organisationName, role }) => (
        <Row key={id} icon="building" label={organisationName} note={roleName(role)} />
      ))}
    </Card>
  )
}
