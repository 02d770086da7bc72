const vm = require('node:vm')
const { TestEnvironment } = require('jest-environment-node')

/** Stands for Node's own global scope where jest names the scope that a module is compiled in. */
const ownScope = vm.createContext()
const { compileFunction } = vm
vm.compileFunction = (code, names, options) =>
  compileFunction(
    code,
    names,
    options?.parsingContext === ownScope ? { ...options, parsingContext: undefined } : options,
  )

/**
 * Tests run in Node's own global scope: in jest's usual sandbox an error, array or Uint8Array that Node or a native
 * module made is not `instanceof` the test's class of that name, and what ships to the cloud would be tested under
 * conditions that it never meets. Each file still has modules and environment variables of its own.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  #variables = { ...process.env }

  constructor(config, context) {
    super(config, context)
    this.global = globalThis
  }

  getVmContext() {
    return ownScope
  }

  async teardown() {
    await super.teardown()
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name]
    Object.assign(process.env, this.#variables)
  }
}
