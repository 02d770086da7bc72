import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'
import { inCityAreaPoint } from './open-points'

const item9 = item('000', '九')

/** 000 九: settling-in money and a home-buying grant for graduates and talents whom an enterprise brought in. No amount is stated. */
export const housingGrant: Measure = {
  id: 'housing-grant',
  title: '安家费、购房补贴',
  officialTitle: '人才住房保障支持项目',
  summary: '企业引进的毕业生和高端人才，能申请安家费、购房补贴。每人只能享受一次。',
  keywords: ['人才', '买房', '住房', '毕业生', '硕士', '博士', '安家'],
  clause: item9(),
  whoIsPaid: 'worker',
  forWhom: {
    condition: askedBy(item9('（一）'), '发给个人，由企业统一申报', 'worker', 'enterprise'),
    words: '企业引进的高校毕业生和高端人才',
  },
  apply: { kind: 'notStated', clause: item9('（四）'), words: '什么时候申报，看通知公告。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause: item9('（一）'),
    label: '符合其中一种',
    of: [
      {
        kind: 'all',
        id: 'asPerson',
        clause: item9('（一）'),
        label: '您本人的条件',
        of: [
          askedBy(item9('（一）'), '给自己查', 'worker'),
          {
            kind: 'oneOf',
            id: 'employedByEnterprise',
            fact: 'employerKind',
            values: ['enterprise'],
            clause: item9('（一）'),
            label: '在企业上班',
          },
          {
            kind: 'isTrue',
            id: 'workInCityArea',
            fact: 'workInCityArea',
            clause: item9('（一）'),
            label: '企业在长春市域内，各县市也算',
          },
          {
            kind: 'any',
            id: 'graduateOrTalent',
            clause: item9('（一）'),
            label: '高校毕业生或高端人才',
            of: [
              {
                kind: 'all',
                id: 'graduate',
                clause: item9('（一）'),
                label: '高校毕业生（一次性安家费）',
                of: [
                  {
                    kind: 'oneOf',
                    id: 'fullTimeDegree',
                    fact: 'degree',
                    values: ['keyBachelor', 'master', 'doctor'],
                    clause: item9('（一）'),
                    label: '重点院校全日制本科，或全日制硕士、博士',
                  },
                  {
                    kind: 'atLeast',
                    id: 'contractYears',
                    fact: 'contractYears',
                    parameter: 'housingContractYears',
                    clause: item9('（一）'),
                    label: '签了 3 年以上的正式劳动合同',
                    remedy: '和单位商量，合同签满 3 年。',
                    once: '合同签满 3 年',
                  },
                ],
              },
              {
                kind: 'all',
                id: 'topTalentRoute',
                clause: item9('（一）'),
                label: '高端人才（一次性购房补贴）',
                of: [
                  {
                    kind: 'isTrue',
                    id: 'holdsTalentPaper',
                    fact: 'holdsTalentPaper',
                    clause: item9('（三）2'),
                    label: '有人才证书或认定文件',
                  },
                  {
                    kind: 'isTrue',
                    id: 'topTalent',
                    fact: 'topTalent',
                    clause: item9('（一）'),
                    label: '国内外顶尖人才，或国家级领军人才',
                  },
                ],
              },
            ],
          },
          {
            kind: 'isFalse',
            id: 'notBefore',
            fact: 'housingGrantBefore',
            clause: item9('（一）'),
            label: '以前没领过，每人只能领一次',
          },
        ],
      },
      {
        kind: 'all',
        id: 'asEnterprise',
        clause: item9('（二）1'),
        label: '单位的条件',
        of: [
          askedBy(item9('（二）1'), '给单位查', 'enterprise'),
          anEnterprise(item9('（一）')),
          {
            kind: 'isTrue',
            id: 'unitInCityArea',
            fact: 'unitInCityArea',
            clause: item9('（一）'),
            label: '在长春市域内，各县市也算',
          },
          {
            kind: 'isTrue',
            id: 'employsGraduates',
            fact: 'employsGraduates',
            clause: item9('（二）1'),
            label: '单位里有符合条件的毕业生或高端人才',
          },
        ],
      },
    ],
  },
  amount: { kind: 'notStated', clause: item9('（一）'), what: '一次性安家费、购房补贴' },
  papers: [
    { id: 'report', label: '企业的申报报告', clause: item9('（三）1') },
    { id: 'summary', label: '申报人员汇总表', clause: item9('（三）1') },
    { id: 'approval', label: '审批表', clause: item9('（三）1') },
    { id: 'licence', label: '企业营业执照原件和复印件', clause: item9('（三）1') },
    {
      id: 'idCard',
      label: '身份证原件和复印件',
      routes: ['graduate'],
      only: '外国人要护照和来华工作许可',
      clause: item9('（三）1（4）②'),
    },
    {
      id: 'talentIdCard',
      label: '身份证或护照，原件和复印件',
      routes: ['topTalentRoute'],
      clause: item9('（三）2（4）②'),
    },
    {
      id: 'degrees',
      label: '毕业证书、学位证书，原件和复印件',
      routes: ['graduate'],
      only: '海外学位还要教育部留学服务中心的认证书',
      clause: item9('（三）1'),
    },
    { id: 'contract', label: '正式劳动合同原件和复印件', routes: ['graduate'], clause: item9('（三）1') },
    {
      id: 'insurance',
      label: '2022年1月以后在长春交社保的凭证',
      routes: ['graduate'],
      only: '社保从外地转来的，还要转接手续',
      clause: item9('（三）1'),
    },
    {
      id: 'talentProof',
      label: '认定高端人才的证书或文件，原件和复印件',
      routes: ['topTalentRoute'],
      clause: item9('（三）2'),
    },
    {
      id: 'talentContract',
      label: '和企业签的人才引进（聘用）合同',
      routes: ['topTalentRoute'],
      clause: item9('（三）2'),
    },
    {
      id: 'purchase',
      label: '在长春自己买房的合同或产权证，原件和复印件',
      routes: ['topTalentRoute'],
      clause: item9('（三）2'),
    },
  ],
  steps: [
    { who: '企业', what: '审核、在企业里公示，交到区人社部门', clause: item9('（二）1') },
    { who: '区人社部门', what: '审核、公示，发本区承担的钱', clause: item9('（二）2') },
    { who: '市人社局', what: '抽查，报市里审定，发市里承担的钱', clause: item9('（二）3') },
  ],
  places: [],
  links: [],
  forms: [
    { title: '长春市人才住房保障支持项目申报人员汇总表', clause: item9('（三）1') },
    { title: '长春市人才住房保障支持项目审批表', clause: item9('（三）1'), note: '申报安家费时填' },
    { title: '长春市人才住房保障支持项目申报审批表', clause: item9('（三）2'), note: '申报购房补贴时填' },
  ],
  notes: [
    { text: '由企业统一申报，一般不收个人的申请。', clause: item9('（二）1') },
    { text: '领到的钱，个人所得税自己交。', clause: item9('（二）3') },
  ],
  hotlines: [{ name: '人才住房保障咨询', phone: '0431-85679921', clause: item9('（五）') }],
  openPoints: [
    {
      id: 'amount',
      clause: item9('（一）'),
      question: '安家费和购房补贴各多少，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
    {
      id: 'whichForTalents',
      clause: item9('（三）'),
      question: '高端人才能不能也领安家费？毕业生能不能领购房补贴？文件没有写清。',
      assumed: '演示照材料分：毕业生报安家费，高端人才报购房补贴。',
    },
    {
      id: 'talentContract',
      clause: item9('（一）'),
      question: '高端人才的合同要不要也满三年，文件没有写清。',
      assumed: '演示只对毕业生要求三年。',
    },
    {
      id: 'once',
      clause: item9('（一）'),
      question: '“只能享受一次”是两样一共一次，还是各一次？文件没有写清。',
      assumed: '演示按两样一共一次算。',
    },
    {
      id: 'noticeDays',
      clause: item9('（二）1'),
      question: '企业里和区里各公示几天，文件没有写。',
      assumed: '不作假定。',
    },
    inCityAreaPoint(item9('（一）')),
    {
      id: 'keySchools',
      clause: item9('（一）'),
      question: '哪些是重点院校？硕士、博士要不要重点院校？文件没有写清。',
      assumed: '演示只对本科要求重点院校。',
    },
  ],
}
