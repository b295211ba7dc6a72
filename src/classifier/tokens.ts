import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';

export type Tokens = (text: string) => Int32Array;

/**
 * Token ids of a clean text (text.ts), [CLS] … [SEP], at most maxTokens of them.
 * The library does not truncate (502 ids where the model takes 128), so the ids are cut and [SEP] is put back.
 */
export async function loadTokens(folder: string, maxTokens: number): Promise<Tokens> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const tokenizer = new Tokenizer(await read('tokenizer.json'), await read('tokenizer_config.json'));
  const separator = tokenizer.token_to_id('[SEP]');
  if (separator === undefined) throw new Error(`classifier: the tokenizer in ${folder} has no [SEP]`);
  return (text) => {
    const { ids } = tokenizer.encode(text);
    if (ids.length <= maxTokens) return Int32Array.from(ids);
    const cut = Int32Array.from(ids.slice(0, maxTokens));
    cut[maxTokens - 1] = separator;
    return cut;
  };
}
