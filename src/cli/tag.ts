import { Command } from 'commander';
import { z } from 'zod';
import { startClassifier } from '../classifier/classifier.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printable, printJson } from './output.ts';

const BATCH_LINES = 512;
const lineSchema = z.looseObject({
  title: z.string().nullish(),
  summary: z.string().nullish(),
  language: z.string().nullish(),
});
type Line = { title: string | null; summary: string | null; language: string | null; fault: string | null };

export const tagCommand = new Command('tag')
  .description('tag texts without a database: JSON lines {title, summary} in, JSON lines with topics out, in order')
  .option('--json', 'JSON lines even on a terminal')
  .addHelpText('after', `\nExample:\n  echo '{"title": "Wildcats win in overtime"}' | newsgauge tag --json`)
  .action((_options, command: Command) =>
    runCommand(command.optsWithGlobals<GlobalOptions>(), async ({ config, json, signal, onClose }) => {
      const classifier = await startClassifier({ threads: config.classify.threads });
      onClose(classifier.close);
      let faults = 0;

      async function tag(lines: Line[]): Promise<void> {
        const classified = await classifier.classify(lines);
        lines.forEach(({ title, fault }, place) => {
          const { tags, detectedLanguage } = classified[place] as (typeof classified)[number];
          if (fault !== null) faults++;
          const reason = fault ?? tags[0]?.reason;
          if (json)
            printJson({
              tags: tags.map(({ reason: _, ...tag }) => tag),
              language: detectedLanguage,
              ...(reason ? { reason } : {}),
            });
          else {
            const topics = tags.map(
              ({ head, topic, confidence }) => `${head}: ${topic ?? '-'} ${confidence?.toFixed(2) ?? ''}`,
            );
            process.stdout.write(`${reason ?? topics.join('   ')}   ${printable(title ?? '').slice(0, 80)}\n`);
          }
        });
      }

      signal.addEventListener('abort', () => process.stdin.destroy());
      // Answers come as soon as there is nothing more to read, so that a program may ask line by line.
      for await (const lines of linesOf(process.stdin)) {
        for (let from = 0; from < lines.length; from += BATCH_LINES) {
          await tag(lines.slice(from, from + BATCH_LINES).map(readLine));
        }
      }
      return faults === 0;
    }),
  );

/** One answer for each line: what is not an object with a text gets its fault as the reason. */
function readLine(text: string): Line {
  const empty = { title: null, summary: null, language: null };
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return { ...empty, fault: 'not an object with title and summary as text' };
    const { title = null, summary = null, language = null } = parsed.data;
    return { title, summary, language, fault: null };
  } catch {
    return { ...empty, fault: 'not JSON' };
  }
}

/** Lines as they arrive, some at a time; a last line needs no end. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string[]> {
  let rest = '';
  try {
    for await (const chunk of input.setEncoding('utf8')) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() as string;
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    // Ctrl-C closes standard input.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
  if (rest !== '') yield [rest];
}
