import { EnterprisePage } from '@/features/enterprise/enterprise-page'

export default EnterprisePage
