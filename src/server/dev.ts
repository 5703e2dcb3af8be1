import { environment, readConfig } from '../config/settings.ts'
import { createApp } from './app.ts'
import { messagesIn, terminalMessages } from './server-messages.ts'

const read = readConfig(environment())
if (!read.ok) throw new Error(read.problems.map((problem) => problem(terminalMessages)).join('\n'))

/** The server's routes for `npm run dev`, where Vite serves the app itself. */
export const app = createApp(read.config, { appDir: 'dist/app', messagesIn })
