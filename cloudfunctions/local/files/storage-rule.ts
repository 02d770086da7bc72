import {
  parseExpressionAt,
  type CallExpression,
  type Expression,
  type PrivateIdentifier,
  type Super,
} from 'acorn'

/** What a rule is judged by: who asks, and the file. A file that is new belongs to who stores it. */
export interface RuleContext {
  auth: { openid: string } | null
  resource: { openid: string; path: string }
}

/** Whether one operation on one file is allowed. */
export type StorageRule = (context: RuleContext) => boolean

type Value = string | boolean | null | undefined
type Evaluate = (context: RuleContext) => Value

/**
 * One rule of WeChat's file storage: true, false or an expression over `auth` and `resource` with comparisons, `&&`, `||`, `!` and
 * `/pattern/.test(value)`. Throws on anything else: what is not documented is no permission.
 */
export function storageRule(written: boolean | string): StorageRule {
  if (typeof written === 'boolean') return () => written
  const tree = parseExpressionAt(written, 0, { ecmaVersion: 2020 })
  if (written.slice(tree.end).trim() !== '') throw unknownPart(written.slice(tree.end))
  const evaluate = compile(tree, written)
  return (context) => evaluate(context) === true
}

const unknownPart = (text: string) => new Error(`a storage rule cannot say: ${text.trim().slice(0, 80)}`)

function compile(node: Expression | Super | PrivateIdentifier, text: string): Evaluate {
  const part = text.slice(node.start, node.end)
  if (node.type === 'Literal') {
    const { value } = node
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return () => value
  }
  // Alone it can only be compared with null.
  if (node.type === 'Identifier' && node.name === 'auth') return ({ auth }) => (auth === null ? null : true)
  if (node.type === 'MemberExpression') return compileMember(part)
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const inner = compile(node.argument, text)
    return (context) => !inner(context)
  }
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression')
    return compileOperator(node.operator, compile(node.left, text), compile(node.right, text), part)
  if (node.type === 'CallExpression') return compileTest(node, text, part)
  throw unknownPart(part)
}

/** `/pattern/.test(value)`. */
function compileTest({ callee, arguments: given }: CallExpression, text: string, part: string): Evaluate {
  const [argument] = given
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Literal' || !callee.object.regex)
    throw unknownPart(part)
  if (text.slice(callee.object.end, callee.end) !== '.test' || given.length !== 1) throw unknownPart(part)
  if (!argument || argument.type === 'SpreadElement') throw unknownPart(part)
  const { pattern, flags } = callee.object.regex
  // These remember where they stopped: the same file would be allowed now and refused then.
  if (/[gy]/.test(flags)) throw unknownPart(part)
  const [expression, value] = [new RegExp(pattern, flags), compile(argument, text)]
  return (context) => {
    const tested = value(context)
    return typeof tested === 'string' && expression.test(tested)
  }
}

function compileMember(part: string): Evaluate {
  switch (part) {
    case 'auth.openid':
      return ({ auth }) => auth?.openid
    case 'resource.openid':
      return ({ resource }) => resource.openid
    case 'resource.path':
      return ({ resource }) => resource.path
    default:
      throw unknownPart(part)
  }
}

function compileOperator(operator: string, left: Evaluate, right: Evaluate, part: string): Evaluate {
  switch (operator) {
    case '&&':
      return (context) => left(context) && right(context)
    case '||':
      return (context) => left(context) || right(context)
    case '==':
      return (context) => left(context) === right(context)
    case '!=':
      return (context) => left(context) !== right(context)
    default:
      throw unknownPart(part)
  }
}
