export default definePageConfig({ navigationBarTitleText: '人员与授权' })
