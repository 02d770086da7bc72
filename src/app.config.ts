import theme from './theme.json'

/** WeChat resolves `@name` from theme.json by itself; the browser build needs a value. */
const themed = (name: keyof typeof theme.light) =>
  process.env.TARO_ENV === 'h5' ? theme.light[name] : `@${name}`

const tab = (name: 'home' | 'inbox' | 'me', text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tab/${name}.png`,
  selectedIconPath: `assets/tab/${name}-selected.png`,
})

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/inbox/index',
    'pages/me/index',
    'pages/privacy/index',
    'pages/help/index',
    'pages/lost/index',
  ],
  subPackages: [
    {
      root: 'packages/worker',
      name: 'worker',
      pages: [
        'claim/index',
        'claim-status/index',
        'ticket/index',
        'employer/index',
        'my-data/index',
        'roster-places/index',
      ],
    },
    {
      root: 'packages/check',
      name: 'check',
      pages: ['question/index', 'results/index', 'measure/index', 'catalogue/index'],
    },
    {
      root: 'packages/staff',
      name: 'staff',
      pages: [
        'queue/index',
        'review/index',
        'bulk/index',
        'team/index',
        'invitation/index',
        'payment/index',
        'roster/index',
        'bundles/index',
        'enterprises/index',
        'enterprise/index',
      ],
    },
    // Everybody reads notices; officers answer what is objected to them.
    {
      root: 'packages/notices',
      name: 'notices',
      pages: ['list/index', 'notice/index', 'objections/index'],
    },
    {
      root: 'packages/enterprise',
      name: 'enterprise',
      pages: [
        'mine/index',
        'roster/index',
        'roster-row/index',
        'roster-file/index',
        'charter-riders/index',
        'row-tickets/index',
      ],
    },
    // Apart from the other staff pages: it brings a chart library.
    { root: 'packages/statistics', name: 'statistics', pages: ['office/index'] },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['worker', 'check'] } },
  window: {
    navigationBarTitleText: '留工通',
    navigationBarBackgroundColor: themed('barBackground'),
    navigationBarTextStyle: themed('barText'),
    backgroundColor: themed('ground'),
    backgroundTextStyle: themed('pull'),
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabSelected'),
    backgroundColor: themed('barBackground'),
    borderStyle: themed('tabBorder') as 'black',
    list: [tab('home', '首页'), tab('inbox', '消息'), tab('me', '我的')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  style: 'v2',
  animation: false,
})
