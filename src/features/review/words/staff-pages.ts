import Taro from '@tarojs/taro'
import { leaveSteps } from '@/services/routes/page-steps'

const reviewPage = '/packages/staff/review/index'
const bulkPage = '/packages/staff/bulk/index'
const paymentPage = '/packages/staff/payment/index'
const statisticsPage = '/packages/statistics/office/index'
const teamPage = '/packages/staff/team/index'

/** Opens one claim on its own page. */
export const openReviewPage = (claimId: string) =>
  void Taro.navigateTo({ url: `${reviewPage}?id=${encodeURIComponent(claimId)}` })

/** Puts another claim in the place of the one on this page. */
export const replaceReviewPage = (claimId: string) =>
  leaveSteps(() => void Taro.redirectTo({ url: `${reviewPage}?id=${encodeURIComponent(claimId)}` }))

/** Deciding together on what is chosen. */
export const openBulkPage = (action: 'pass' | 'return') =>
  void Taro.navigateTo({ url: `${bulkPage}?action=${action}` })

/** Who works here, and inviting colleagues. */
export const openTeamPage = () => void Taro.navigateTo({ url: teamPage })

/** Payment batches of the city centre. */
export const openPaymentPage = () => void Taro.navigateTo({ url: paymentPage })

/** What an office did: its figures and charts. */
export const openStatisticsPage = (organisationId: string | null) =>
  void Taro.navigateTo({
    url: organisationId ? `${statisticsPage}?office=${encodeURIComponent(organisationId)}` : statisticsPage,
  })
