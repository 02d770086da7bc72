import { Fragment } from 'react'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { serviceGroups } from './services'

/** The services by group, each one tap away. */
export function ServiceGroups() {
  return serviceGroups.map(({ title, services }) => (
    <Fragment key={title}>
      <SectionTitle>{title}</SectionTitle>
      <Card flush>
        {services.map(({ label, note, icon, route }) => (
          <Row key={label} icon={icon} label={label} note={note} onTap={() => openPage(route)} />
        ))}
      </Card>
    </Fragment>
  ))
}
