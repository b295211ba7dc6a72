import { eld } from 'eld/small';

/** Scores of short headlines lie close together ("Bernie Surges": no 0.612, en 0.609); closer than this is no evidence. */
const MARGIN = 0.1;
/** An outlet that says "en" is believed unless the text is plainly of another language. */
const MARGIN_AGAINST_STATED = 0.2;

/**
 * The language of a clean text, ISO 639-1. Another language than the encoder's is named only on clear evidence,
 * because a headline that is gated wrongly is lost to every chart; null where nothing can be said.
 * @param stated what the feed or page says, such as en-US
 * @param known languages that the encoder reads
 */
export function detectLanguage(text: string, stated: string | null, known: readonly string[]): string | null {
  const statedCode = stated?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null;
  const found = eld.detect(text);
  if (found.language === '') return statedCode;
  if (known.includes(found.language)) return found.language;
  const scores = found.getScores();
  const ours = known.map((code) => [code, scores[code] ?? 0] as const).sort((a, b) => b[1] - a[1])[0] as readonly [
    string,
    number,
  ];
  const lead = (scores[found.language] ?? 0) - ours[1];
  const needed = statedCode !== null && known.includes(statedCode) ? MARGIN_AGAINST_STATED : MARGIN;
  return found.isReliable() && lead >= needed ? found.language : (statedCode ?? ours[0]);
}
