import { readTokens } from './access.mjs'
import { createApp } from './app.mjs'
import { openStore } from './store.mjs'

/* Listens. Everything that differs between places comes from the environment; nothing secret is in the code. */

const { TOKENS, DATA_FOLDER, HOST = '127.0.0.1', PORT = '3000' } = process.env

try {
  const callers = readTokens(TOKENS)
  const store = await openStore(DATA_FOLDER)
  const app = await createApp({ store, callers, logger: { level: 'warn' } })
  app.addHook('onClose', () => store.close())
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close())
  console.log(`Listening on ${await app.listen({ host: HOST, port: Number(PORT) })}`)
} catch (error) {
  console.error(Object(error).message)
  process.exitCode = 1
}
