import { StatisticsPage } from '@/features/statistics/statistics-page'

export default StatisticsPage
