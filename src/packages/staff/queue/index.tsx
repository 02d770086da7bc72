import { QueuePage } from '@/features/review/queue-page'

export default QueuePage
