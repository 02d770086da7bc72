import { RosterPlacesView } from '@/features/roster-places/roster-places-view'

export default function RosterPlacesPage() {
  return <RosterPlacesView />
}
