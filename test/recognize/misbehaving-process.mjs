/* A program that does to its parent what documents can do to one that reads them. */
const held = []
const behaviours = {
  echo: (id) => process.send({ id, answer: { pid: process.pid } }),
  hang: () => {
    for (;;);
  },
  sleep: () => undefined,
  hoard: () => {
    setInterval(() => held.push(Buffer.alloc(8_000_000, 1)), 5)
  },
  fillHeap: () => {
    for (;;) held.push({ more: [held.length] })
  },
  exit: () => process.exit(1),
  fail: (id) => process.send({ id, answer: null }),
  parts: (id) => {
    let left = 4
    const next = () => {
      left -= 1
      if (left === 0) process.send({ id, answer: { pid: process.pid } })
      else process.send({ id, partDone: true }, () => setTimeout(next, 150))
    }
    next()
  },
}
const started = new Promise((resolve) => setTimeout(resolve, 100)).then(() => process.send({ ready: true }))
process.on('message', async ({ id, content }) => {
  await started
  behaviours[Buffer.from(content).toString()](id)
})
process.on('disconnect', () => process.exit(0))
