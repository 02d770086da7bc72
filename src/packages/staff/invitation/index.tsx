import { InvitationPage } from '@/features/team/invitation-page'

export default InvitationPage
