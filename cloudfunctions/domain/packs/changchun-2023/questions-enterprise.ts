import type { Question } from '../../policy/pack/question'
import { cityDistricts, outerDistricts } from './districts'

const options = (names: Readonly<Record<string, string>>, sets: Readonly<Record<string, boolean>>) =>
  Object.entries(names).map(([value, label]) => ({
    value,
    label,
    sets: { enterpriseDistrict: value, ...sets },
  }))

const inCity = { registeredInProvince: true, unitInCityArea: true }

/** What an enterprise is asked. */
export const enterpriseQuestions: Question[] = [
  {
    kind: 'choice',
    id: 'enterpriseDistrict',
    ask: '单位的营业执照注册在哪里？',
    effort: '1',
    options: [
      ...options(cityDistricts, inCity),
      ...options(outerDistricts, inCity),
      ...options({ elsewhereInProvince: '吉林省里别的地方' }, { registeredInProvince: true }),
      ...options({ outsideProvince: '吉林省外' }, { registeredInProvince: false }),
    ],
  },
  {
    kind: 'choice',
    id: 'unitInCity',
    ask: '单位在长春市里经营吗？',
    hint: '各县市也算。',
    effort: '1',
    options: [
      { value: 'yes', label: '在', sets: { unitInCityArea: true } },
      { value: 'no', label: '不在', sets: { unitInCityArea: false } },
    ],
  },
  {
    kind: 'several',
    id: 'enterpriseMatters',
    ask: '单位有下面哪些情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '2',
    options: [
      {
        value: 'keptProducing',
        label: '春节没停工，有外省员工留下干活',
        note: '2023年1月14日到2月5日',
        sets: { keptProducing: true },
      },
      {
        value: 'hiredOutsiders',
        label: '春节期间录用了外省来的员工',
        note: '户口不在吉林省的',
        sets: { hiredOutsiders: true },
      },
      { value: 'newHires', label: '最近 12 个月招了新人', sets: { hiredLately: true } },
      {
        value: 'graduates',
        label: '引进了高校毕业生，签了 3 年以上合同；或引进了高端人才',
        note: '重点院校全日制本科，全日制硕士、博士',
        sets: { employsGraduates: true },
      },
      { value: 'talents', label: '有长春市认定的 A、B、C 类人才', sets: { employsTalents: true } },
      { value: 'shortOfStaff', label: '缺人，想招工', sets: { shortOfStaff: true } },
    ],
    otherwise: {
      keptProducing: false,
      hiredOutsiders: false,
      hiredLately: false,
      employsGraduates: false,
      employsTalents: false,
      shortOfStaff: false,
    },
  },
  {
    kind: 'choice',
    id: 'unitKind',
    ask: '单位是哪一种？',
    hint: '看登记证书或营业执照。',
    effort: '1',
    options: [
      { value: 'individual', label: '个体户', sets: { unitKind: 'individual' } },
      { value: 'cooperative', label: '农民合作社', sets: { unitKind: 'cooperative' } },
      { value: 'privateNonEnterprise', label: '民办非企业单位', sets: { unitKind: 'privateNonEnterprise' } },
      {
        value: 'publicBody',
        label: '事业单位、机关',
        note: '公立医院、公立学校、政府部门都是',
        sets: { unitKind: 'publicBody' },
      },
      { value: 'other', label: '别的', sets: { unitKind: 'other' } },
    ],
  },
  {
    kind: 'choice',
    id: 'fourAbove',
    ask: '单位在统计部门的“四上企业”名单里吗？',
    hint: '已经入库入统的就是。不清楚可以问财务。',
    effort: '1',
    options: [
      { value: 'yes', label: '是', sets: { fourAbove: true } },
      { value: 'no', label: '不是', sets: { fourAbove: false } },
    ],
  },
  {
    kind: 'choice',
    id: 'ownership',
    ask: '单位是国有或国有控股的吗？',
    effort: '1',
    options: [
      { value: 'no', label: '不是', sets: { stateOwned: false } },
      { value: 'yes', label: '是', sets: { stateOwned: true } },
    ],
  },
  {
    kind: 'count',
    id: 'stayers',
    ask: '春节一直没离开长春、在干活的外省员工有几人？',
    hint: '户口不在吉林省，2023年1月14日到2月5日都在。劳务派遣的不算。',
    effort: '2',
    unit: '人',
    fact: 'stayers',
    least: 0,
    most: 100_000,
  },
  {
    kind: 'money',
    id: 'charterCost',
    ask: '接外省员工来长春，包车花了多少钱？',
    hint: '跨省“点对点”的包车，高铁、大巴都行。只算 2023年1月21日到2月5日的。接的是户口不在吉林省的员工，劳务派遣的不算。没有就填 0。',
    effort: '2',
    fact: 'charterCost',
    least: 0,
    most: 100_000_000_00,
  },
  {
    kind: 'count',
    id: 'fareReaching',
    ask: '自己买票来的外省员工，票价满 200 元的有几人？',
    hint: '户口不在吉林省的。2023年1月21日到2月5日来长春的。劳务派遣的不算。',
    effort: '2',
    unit: '人',
    fact: 'fareReaching',
    least: 0,
    most: 100_000,
  },
  {
    kind: 'money',
    id: 'fareBelow',
    ask: '票价不到 200 元的，票钱加起来是多少？',
    hint: '只算户口不在吉林省的，劳务派遣的不算。2023年1月21日到2月5日来长春的才算。没有就填 0。',
    effort: '3',
    fact: 'fareBelow',
    least: 0,
    most: 100_000_000_00,
  },
  {
    kind: 'choice',
    id: 'enterpriseSize',
    ask: '单位是中型、小型或微型的吗？',
    hint: '民办非企业单位、农民合作社也算。',
    effort: '1',
    options: [
      { value: 'yes', label: '是', sets: { smallOrMedium: true } },
      { value: 'no', label: '不是，是大型企业', sets: { smallOrMedium: false } },
    ],
  },
  {
    kind: 'count',
    id: 'presentStaff',
    ask: '单位现在有多少职工？',
    effort: '2',
    unit: '人',
    fact: 'presentStaff',
    least: 1,
    most: 1_000_000,
  },
  {
    kind: 'count',
    id: 'newHires',
    ask: '最近 12 个月新招、符合条件的有几人？',
    hint: '签了 1 年以上合同，并且本人符合个人创业担保贷款的条件。',
    effort: '3',
    unit: '人',
    fact: 'newHires',
    least: 0,
    most: 1_000_000,
    within: { fact: 'presentStaff', otherwise: '新招的人数比现有职工还多，请再看一下。' },
  },
  {
    kind: 'choice',
    id: 'credit',
    ask: '单位有严重违法违规的信用记录吗？',
    hint: '比如拖欠职工工资、欠缴社会保险费。',
    effort: '1',
    options: [
      { value: 'no', label: '没有', sets: { creditClean: true } },
      { value: 'yes', label: '有', sets: { creditClean: false } },
    ],
  },
]

/** What a human-resources agency is asked. */
export const agencyQuestions: Question[] = [
  {
    kind: 'several',
    id: 'agencyStanding',
    ask: '机构有下面哪几样？',
    hint: '可以选几个。',
    effort: '1',
    options: [
      { value: 'inCity', label: '是长春市的经营性机构', note: '各县市也算', sets: { agencyInCity: true } },
      { value: 'licence', label: '有《人力资源服务许可证》', sets: { agencyLicence: true } },
      { value: 'report', label: '年度报告审核通过了', sets: { agencyReportPassed: true } },
    ],
    otherwise: { agencyInCity: false, agencyLicence: false, agencyReportPassed: false },
  },
  {
    kind: 'count',
    id: 'placements',
    ask: '给规模以上重点企业推荐上岗了多少人？',
    hint: '只算长春市的企业。2023年1月14日到2月5日介绍的才算。几家可以加在一起。',
    effort: '2',
    unit: '人',
    part: '企业',
    fact: 'placements',
    least: 0,
    most: 100_000,
  },
]
