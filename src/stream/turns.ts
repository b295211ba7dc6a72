/** One piece of work at a time; of those that wait, the one of the highest priority (the least number) is next. */
export function createTurns() {
  let busy = false;
  const waiting: { priority: number; go: () => void }[] = [];

  async function take<T>(priority: number, work: () => Promise<T>): Promise<T> {
    if (busy) {
      await new Promise<void>((go) => {
        waiting.push({ priority, go });
        waiting.sort((a, b) => a.priority - b.priority);
      });
    }
    busy = true;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Handed over without a gap, so that nobody steps in between.
      if (next) next.go();
      else busy = false;
    }
  }

  return { take };
}
