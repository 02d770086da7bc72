import { config } from 'zod/mini'

// WeChat replaces `Function`: `new Function('…')` does not throw there, it returns a plain object. zod's probe for its
// just-in-time parser then passes and the first object parse dies. Every module that builds a schema imports this first.
config({ jitless: true })
