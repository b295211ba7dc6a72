import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import { startClassifier } from '../classifier/classifier.ts';
import { type GlobalOptions, runCommand } from './command.ts';
import { printJson } from './output.ts';

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
            process.stdout.write(
              `${reason ?? topics.join('   ')}   ${(title ?? '').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').slice(0, 80)}\n`,
            );
          }
        });
      }

      const lines: Line[] = [];
      for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (signal.aborted) break;
        lines.push(readLine(text));
        // A person who types one line waits for one answer.
        if (lines.length >= BATCH_LINES || process.stdin.isTTY) await tag(lines.splice(0));
      }
      if (lines.length > 0) await tag(lines);
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
