// The encoder's folder: manifest.json, encoder.int8.onnx, tokenizer.json, tokenizer_config.json (design section 7).

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dims: z.int().positive(),
  maxTokens: z.int().positive(),
  languages: z.array(z.string()).min(1),
  files: z.record(z.string(), z.looseObject({ sha256: z.string(), bytes: z.int() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads the manifest of an encoder's folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new Error(`classifier: no readable encoder in ${folder}: ${(cause as Error).message}`, { cause });
  }
}

/** @throws when a file is missing or is not the one that the manifest names: nothing is tagged by a damaged model. */
export async function checkModelFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    const path = join(folder, name);
    const sha = createHash('sha256');
    try {
      await pipeline(createReadStream(path), sha);
    } catch (cause) {
      throw new Error(`classifier: ${path} cannot be read; get the file again from the repository`, { cause });
    }
    const found = sha.digest('hex');
    if (found !== sha256) {
      throw new Error(
        `classifier: ${path} is damaged or of another version (sha256 ${found.slice(0, 12)}…, the manifest says ${sha256.slice(0, 12)}…); get the file again`,
      );
    }
  }
}
