import { creditCheckCharacterOf } from '../../cloudfunctions/domain/organisation/credit-code'
import { luhnDigitFor } from '../../cloudfunctions/domain/person/bank-card'
import { checkCharacterOf } from '../../cloudfunctions/domain/person/id-number'

/** An ID number with a right check digit for an invented person. */
export const sampleIdNumber = (region: string, birthday: string, serial: number): string => {
  const first = `${region}${birthday}${String(serial).padStart(3, '0')}`
  return first + checkCharacterOf(first)
}

export type SampleWorker = {
  key: string
  label: string
  name: string
  idNumber: string
  phone: string
  register: string
  employerId: string
}

const worker = (
  index: number,
  name: string,
  label: string,
  register: string,
  birthday: string,
  employerId: string,
): SampleWorker => ({
  key: `worker-${index}`,
  label,
  name,
  idNumber: sampleIdNumber(register, birthday, 100 + index),
  // 1990000…: a number range of invented samples.
  phone: `199000000${String(index).padStart(2, '0')}`,
  register,
  employerId,
})

/** Invented workers of the demo. */
export const sampleWorkers: readonly SampleWorker[] = [
  worker(1, '张样例', '张样例 · 还没申请过', '220322', '19710305', 'employer-1'),
  worker(2, '李示范', '李示范 · 填了一半', '230606', '19850612', 'employer-1'),
  worker(3, '王样本', '王样本 · 单位工会核对中', '222403', '19900221', 'employer-1'),
  worker(4, '赵示例', '赵示例 · 核对超时', '150702', '19680909', 'employer-1'),
  worker(5, '钱样板', '钱样板 · 要补正', '211282', '19931117', 'employer-1'),
  worker(6, '孙演示', '孙演示 · 已转上级工会', '220502', '19790430', 'employer-1'),
  worker(7, '周举例', '周举例 · 没有通过', '220802', '19881201', 'employer-2'),
  worker(8, '吴模拟', '吴模拟 · 已撤回', '411421', '19750718', 'employer-2'),
  worker(9, '郑样张', '郑样张 · 同一张票又来申请', '220381', '19820815', 'employer-1'),
  worker(10, '冯试用', '冯试用 · 外卖骑手', '220722', '19970126', 'employer-3'),
  worker(11, '陈虚构', '陈虚构 · 单位工会核对中', '210422', '19831023', 'employer-1'),
  worker(12, '褚假设', '褚假设 · 单位工会核对中', '230281', '19920514', 'employer-1'),
  worker(13, '卫代称', '卫代称 · 上级工会复核中', '220702', '19870611', 'employer-1'),
  worker(14, '蒋假名', '蒋假名 · 市里审批中', '230102', '19911130', 'employer-1'),
  worker(15, '沈样稿', '沈样稿 · 批准了，要填卡号', '211003', '19780922', 'employer-1'),
  worker(16, '韩示意', '韩示意 · 批准了，等打款', '150402', '19950217', 'employer-1'),
  worker(17, '杨设想', '杨设想 · 钱已打出', '220882', '19860308', 'employer-1'),
  worker(18, '朱虚拟', '朱虚拟 · 钱没打进去，要改卡号', '130104', '19811019', 'employer-1'),
  worker(19, '秦试例', '秦试例 · 在打款批次里', '230183', '19930705', 'employer-1'),
  worker(20, '尤试举', '尤试举 · 市里审批中，抽中两人复核', '150502', '19890413', 'employer-1'),
  worker(21, '许暂名', '许暂名 · 单位不在名单里，区总工会在找', '230102', '19840722', 'employer-1'),
  worker(22, '何拟名', '何拟名 · 示例活动，单位工会核对中', '222401', '19870819', 'employer-2'),
  worker(23, '吕代写', '吕代写 · 示例活动，要补正', '220802', '19800302', 'employer-2'),
]

/** A right number of an invented bank card for a sample worker. */
export const sampleCard = (serial: number): string => {
  const first = `62220000000${String(serial).padStart(4, '0')}`
  return first + luhnDigitFor(first)
}

/** A right credit code of an invented company, registered at a place of six digits. */
export const sampleCreditCode = (place: string, serial: number): string => {
  const first = `91${place}MA0${String(serial).padStart(6, '0')}`
  return first + creditCheckCharacterOf(first)
}

/** The enterprise that waits for its district's employment service when the city opens, and who asked for it. */
export const sampleEnterprise = {
  key: 'hr-new',
  label: '贾举例 · 企业人事，等就业服务局确认',
  name: '贾举例',
  creditCode: sampleCreditCode('220174', 1),
  companyName: '长春样例汽车座椅有限公司',
  district: 'qikai',
} as const

/** Enterprises that apply for the grant of the sample campaign, with who asks for them and how far their claims have come. */
export const sampleApplicants = [
  {
    key: 'hr-two',
    organisationId: 'enterprise-2',
    companyName: '汽开示例模具有限公司',
    creditCode: sampleCreditCode('220174', 2),
    legalRepresentative: '华示例',
    legalIdNumber: sampleIdNumber('220102', '19740516', 201),
    licence: 'licence-two.jpg',
    newHires: 12,
    phone: '19900000032',
    account: '4200000000000002',
  },
  {
    key: 'hr-three',
    organisationId: 'enterprise-3',
    companyName: '汽开样板物流有限公司',
    creditCode: sampleCreditCode('220174', 3),
    legalRepresentative: '金样板',
    legalIdNumber: sampleIdNumber('220104', '19821127', 202),
    licence: 'licence-three.jpg',
    newHires: 30,
    phone: '19900000033',
    account: '4200000000000003',
  },
] as const
export type SampleApplicant = (typeof sampleApplicants)[number]

export type SampleStaff = {
  key: string
  label: string
  group: string
  role: string
  organisationId: string
  displayName: string
}

/** Invented staff of the demo. */
export const sampleStaff: readonly SampleStaff[] = [
  {
    key: 'hr',
    label: '示范汽车零部件 · 企业人事 癸',
    group: '企业',
    role: 'enterpriseHr',
    organisationId: 'enterprise-1',
    displayName: '人事癸',
  },
  {
    key: 'hr-two',
    label: '示例模具 · 企业人事 丑，示例补贴在区里',
    group: '企业',
    role: 'enterpriseHr',
    organisationId: 'enterprise-2',
    displayName: '人事丑',
  },
  {
    key: 'hr-three',
    label: '样板物流 · 企业人事 寅，示例补贴在公示',
    group: '企业',
    role: 'enterpriseHr',
    organisationId: 'enterprise-3',
    displayName: '人事寅',
  },
  {
    key: 'union-one',
    label: '示范汽车零部件 · 单位工会 甲',
    group: '单位工会',
    role: 'grassrootsUnion',
    organisationId: 'union-1',
    displayName: '工会干事甲',
  },
  {
    key: 'union-two',
    label: '示范汽车零部件 · 单位工会 乙',
    group: '单位工会',
    role: 'grassrootsUnion',
    organisationId: 'union-1',
    displayName: '工会干事乙',
  },
  {
    key: 'union-other',
    label: '样本食品 · 单位工会 丙',
    group: '单位工会',
    role: 'grassrootsUnion',
    organisationId: 'union-2',
    displayName: '工会干事丙',
  },
  {
    key: 'district',
    label: '汽开区总工会 · 上级工会 丁',
    group: '上级',
    role: 'districtUnion',
    organisationId: 'district-qikai',
    displayName: '区工会干事丁',
  },
  {
    key: 'centre',
    label: '市职工服务中心 · 审批 戊',
    group: '上级',
    role: 'cityCentre',
    organisationId: 'city-centre',
    displayName: '中心窗口戊',
  },
  {
    key: 'centre-two',
    label: '市职工服务中心 · 审批 庚',
    group: '上级',
    role: 'cityCentre',
    organisationId: 'city-centre',
    displayName: '中心窗口庚',
  },
  {
    key: 'bureau',
    label: '市就业服务局',
    group: '就业服务局',
    role: 'cityEmployment',
    organisationId: 'city-employment',
    displayName: '就业局科员己',
  },
  {
    key: 'bureau-two',
    label: '市就业服务局 · 另一位科员',
    group: '就业服务局',
    role: 'cityEmployment',
    organisationId: 'city-employment',
    displayName: '就业局科员子',
  },
  {
    key: 'employment',
    label: '汽开区就业服务局 · 确认单位 辛',
    group: '就业服务局',
    role: 'districtEmployment',
    organisationId: 'employment-qikai',
    displayName: '就业局科员辛',
  },
  {
    key: 'employment-two',
    label: '汽开区就业服务局 · 确认单位 壬',
    group: '就业服务局',
    role: 'districtEmployment',
    organisationId: 'employment-qikai',
    displayName: '就业局科员壬',
  },
  {
    key: 'resources',
    label: '市人社局 · 审核 卯',
    group: '人社局、财政局',
    role: 'cityHumanResources',
    organisationId: 'city-human-resources',
    displayName: '人社局科员卯',
  },
  {
    key: 'resources-two',
    label: '市人社局 · 审核 辰',
    group: '人社局、财政局',
    role: 'cityHumanResources',
    organisationId: 'city-human-resources',
    displayName: '人社局科员辰',
  },
  {
    key: 'finance',
    label: '市财政局 · 打款 巳',
    group: '人社局、财政局',
    role: 'cityFinance',
    organisationId: 'city-finance',
    displayName: '财政局科员巳',
  },
  {
    key: 'finance-two',
    label: '市财政局 · 打款 午',
    group: '人社局、财政局',
    role: 'cityFinance',
    organisationId: 'city-finance',
    displayName: '财政局科员午',
  },
  {
    key: 'administrator',
    label: '系统管理员',
    group: '上级',
    role: 'administrator',
    organisationId: 'platform',
    displayName: '管理员',
  },
]
