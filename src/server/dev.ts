import { createApp } from './app.ts'
import { environment, readConfig } from './config.ts'

const read = readConfig(environment())
if (!read.ok) throw new Error(read.problems.join('\n'))

/** The server's routes for `npm run dev`, where Vite serves the app itself. */
export const app = createApp(read.config, { appDir: 'dist/app' })
