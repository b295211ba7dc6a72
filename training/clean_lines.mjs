// Lines of JSON [title, summary] in, a line of JSON with the text of each out: src/classifier/text.ts, as clean.py does.
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = fileURLToPath(new URL('../src/classifier/text.ts', import.meta.url))
const { modelText } = (await runnerImport(path)).module
const lines = (await text(process.stdin)).trimEnd().split('\n')
process.stdout.write(lines.map((line) => `${JSON.stringify(modelText(...JSON.parse(line)))}\n`).join(''))
