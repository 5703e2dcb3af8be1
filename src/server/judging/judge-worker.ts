import { parentPort } from 'node:worker_threads'
import { judgeTask } from './judge-task.ts'
import type { JudgeTask } from './judging.ts'

/** A thread of its own that judges one thing after the other, so that a long menu for many people holds up nobody else. */
parentPort?.on('message', async (task: JudgeTask) => {
  const judged = await judgeTask(task)
  const moved = typeof judged === 'object' && 'report' in judged ? [judged.report.buffer] : []
  parentPort?.postMessage(judged, moved)
})
