import type { Commitment } from '../../policy/pack/pack'
import { item } from '../authoring'

/** What source 001 says is done or asked for, and nobody applies for. */
export const commitments: Commitment[] = [
  {
    id: 'greetings',
    title: '给外来务工人员写信拜年',
    text: '在网站、公众号、抖音发一封信。请外来务工人员在长春过年，给您拜年。',
    clause: item('001', '一')(),
  },
  {
    id: 'publicity',
    title: '讲政策、讲权益',
    text: '人社部门在网站、公众号和抖音上讲政策。讲就业服务、劳动法规和稳岗留工。',
    clause: item('001', '二')(),
  },
  {
    id: 'employer-warmth',
    title: '请企业关心留下的人',
    text: '请企业发留岗红包、过年礼包，春节免费吃饭、免费发防疫物品。发不发，由企业定。',
    clause: item('001', '三')(),
  },
  {
    id: 'key-enterprises',
    title: '重点企业有专人服务',
    text: '给重点企业记台账、派人社服务专员。专员了解总人数、缺多少人、缺什么岗，列出需求和问题，推动解决。',
    clause: item('001', '九')(),
  },
  {
    id: 'grassroots',
    title: '社区、村里也帮忙',
    text: '街道、乡镇、社区和村，统计谁留下过年、谁来不了、谁回来了。及时发布招工信息，讲清政策，不漏一人。',
    clause: item('001', '十一')(),
  },
  {
    id: 'rural-projects',
    title: '家门口的活儿',
    text: '组织回乡、留乡的农民工参加家门口的项目。有农业生产、基础设施建设等。',
    clause: item('001', '十四')(),
  },
  {
    id: 'low-income',
    title: '先招困难家庭的人',
    text: '请龙头企业、合作社、扶贫车间等，先招家里困难的人。本地脱贫的、农村收入低的都算。',
    clause: item('001', '十七')(),
  },
  {
    id: 'stable-relations',
    title: '不裁员、少裁员',
    text: '指导单位依法用工，不违法解除合同，让留在长春过年的人工作稳定。',
    clause: item('001', '十八')(),
  },
  {
    id: 'holiday-shifts',
    title: '放假和工资商量着定',
    text: '活多、不能停工的单位，要守住安全。放假、休假和工资，和职工商量着定。有工资纠纷，尽量在基层调解。',
    clause: item('001', '十九')(),
  },
  {
    id: 'labour-inspection',
    title: '查欠薪，整顿中介市场',
    text: '全市冬天查拖欠工资，还准备清理整顿人力资源市场。查隐患，查处违法案件。',
    clause: item('001', '二十')(),
  },
]
