import type { Plugin } from 'vite'

export function copyReaderAssets(outDir: string): Promise<void>
export function readerAssetsPlugin(): Plugin
