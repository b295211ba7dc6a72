// Languages as archives name them: en, eng, English.

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const CODE_OF_NAME = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code): [string, string][] => {
    const name = names.of(code)?.toLowerCase();
    // A withdrawn code (iw) has the name of the one that took its place (he).
    return name === undefined || Intl.getCanonicalLocales(code)[0] !== code ? [] : [[name, code]];
  }),
);

/** ISO 639-1 where the language has such a code, else what was given if it is a code at all; null: nothing is said. */
export function languageCode(raw: string | null): string | null {
  const text = raw?.trim().toLowerCase() ?? '';
  // The canonical form of a code of three letters is that of two (BCP 47): fra and fre are fr.
  if (/^[a-z]{2,3}$/.test(text)) return Intl.getCanonicalLocales(text)[0] ?? null;
  return CODE_OF_NAME.get(text) ?? null;
}
