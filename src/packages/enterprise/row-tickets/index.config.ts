export default definePageConfig({ navigationBarTitleText: '员工自己买的票' })
