import { EnterpriseQueue } from '@/features/enterprise/enterprise-queue'

export default EnterpriseQueue
