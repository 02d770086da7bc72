import { ObjectionsScreen } from '@/features/notices/objections-screen'

export default ObjectionsScreen
