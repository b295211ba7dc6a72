const kept = 50_000;

/** Remembers headlines, regardless of capitals, and forgets the oldest beyond a number, so that memory stays bounded. */
export function titleMemory() {
  const titles = new Set<string>();
  return {
    has: (title: string) => titles.has(title.toLowerCase()),
    add(title: string) {
      titles.add(title.toLowerCase());
      if (titles.size > kept) titles.delete(titles.values().next().value!);
    },
  };
}
