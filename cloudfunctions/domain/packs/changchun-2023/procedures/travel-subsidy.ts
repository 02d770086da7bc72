import type { Procedure } from '../../../procedure/procedure'
import { item } from '../../authoring'
import { districtChoices } from './district-choices'

const item5 = item('000', '五')

/** 000 五: handed in by the worker, seen by the union of the unit, the union above and the centre, paid to a card. */
export const travelProcedure: Procedure = {
  measureId: 'travel-subsidy',
  applicant: 'worker',
  place: 'idNumber',
  form: [
    {
      id: 'person',
      title: '您本人',
      fields: [
        {
          id: 'name',
          kind: 'name',
          label: '姓名',
          needed: true,
          cardField: 'idNumber',
          clause: item5('（三）2'),
        },
        { id: 'idNumber', kind: 'idNumber', label: '身份证号', needed: true, clause: item5('（三）2') },
        { id: 'phone', kind: 'phone', label: '手机号', needed: true, clause: item5('（三）1') },
        {
          id: 'householdRegister',
          kind: 'region',
          label: '老家户口（户籍地）',
          question: 'householdRegister',
          fact: 'householdRegister',
          needed: true,
          clause: item5('（一）'),
        },
        {
          id: 'workerKind',
          kind: 'choice',
          label: '工作类型',
          fact: 'workerKind',
          needed: true,
          choices: [
            { value: 'migrantWorker', label: '进城打工（农民工）' },
            { value: 'newEmploymentForm', label: '外卖、快递、网约车司机等（新就业形态劳动者）' },
            { value: 'otherWorker', label: '都不是' },
          ],
          clause: item5('（一）'),
        },
      ],
    },
    {
      id: 'work',
      title: '工作单位',
      fields: [
        {
          id: 'employer',
          kind: 'employer',
          label: '工作单位',
          needed: true,
          choices: districtChoices,
          clause: item5('（三）1'),
        },
        {
          id: 'labourRelation',
          kind: 'yesNo',
          label: '和单位有劳动关系',
          question: 'labourRelation',
          fact: 'labourRelation',
          needed: true,
          clause: item5('（一）'),
        },
        {
          id: 'unionMember',
          kind: 'yesNo',
          label: '已经加入工会',
          question: 'union',
          fact: 'unionMember',
          needed: true,
          clause: item5('（一）'),
        },
      ],
    },
  ],
  calledBy: 'name',
  parts: [{ kind: 'tickets', label: '车票', needed: true, settles: ['fareTotal'], clause: item5('（三）1') }],
  steps: [
    {
      kind: 'review',
      id: 'grassrootsReview',
      office: { kind: 'unionOfEmployer', role: 'grassrootsUnion' },
      due: { workingDays: 'grassrootsReviewDays' },
      correctBy: { day: 'districtForwardBy' },
      checks: ['identityConfirmed', 'conditionsMet', 'somethingToPay'],
      secondReading: false,
      asks: [],
      finding: { id: 'findingUnion' },
      words: {
        title: '单位工会核对身份和车票',
        next: '单位工会看车票原件和身份证',
        prepare: '请把车票原件和身份证准备好，工会要看。',
        bring: '请把车票原件和身份证带给工会看。',
      },
      clause: item5('（三）2'),
    },
    {
      kind: 'review',
      id: 'districtReview',
      office: { kind: 'above', role: 'districtUnion' },
      due: { day: 'districtForwardBy' },
      correctBy: { day: 'districtForwardBy' },
      checks: ['identityConfirmed', 'conditionsMet', 'somethingToPay'],
      secondReading: false,
      asks: [],
      clause: item5('（三）3'),
    },
    {
      kind: 'review',
      id: 'centreReview',
      office: { kind: 'theOne', officeKind: 'cityCentre', role: 'cityCentre' },
      due: { day: 'paymentBy' },
      correctBy: { day: 'paymentBy' },
      checks: ['identityConfirmed', 'conditionsMet', 'somethingToPay'],
      secondReading: true,
      asks: [],
      tells: 'claimToCentre',
      clause: item5('（三）4'),
    },
    {
      kind: 'payment',
      id: 'payment',
      office: { kind: 'theOne', officeKind: 'cityCentre', role: 'cityCentre' },
      due: { day: 'paymentBy' },
      clause: item5('（三）4'),
    },
  ],
  payee: { kind: 'cardAfterApproval' },
  outputs: [],
}
