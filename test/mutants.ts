import fc from 'fast-check';

/** Copies of a file with bytes changed, cut out, doubled or added, and the end cut off; the same ones each time. */
export function mutants(file: Buffer, { count, seed }: { count: number; seed: number }): Buffer[] {
  const place = fc.nat(file.length - 1);
  const change = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(place, fc.nat(255)).map(([at, byte]) => with_(file, at, Buffer.from([byte]), 1)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(place, fc.constantFrom(0, 0x7f, 0x80, 0xff), fc.integer({ min: 1, max: 9 }))
        .map(([at, byte, length]) => with_(file, at, Buffer.alloc(length, byte), length)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(place, fc.integer({ min: 1, max: 30 }))
        .map(([at, length]) => with_(file, at, Buffer.alloc(0), length)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 9 }))
        .map(([at, bytes]) => with_(file, at, Buffer.from(bytes), 0)),
    },
    { weight: 1, arbitrary: place.map((at) => file.subarray(0, at)) },
  );
  return fc.sample(change, { numRuns: count, seed });
}

const with_ = (file: Buffer, at: number, bytes: Buffer, instead: number): Buffer =>
  Buffer.concat([file.subarray(0, at), bytes, file.subarray(at + instead)]);
