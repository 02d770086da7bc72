export default definePageConfig({ navigationBarTitleText: '选表格文件' })
