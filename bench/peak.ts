/** The peak that the system keeps is, of a process that was forked, that of its parent as well. @returns what ends the watch */
export function watchPeak(): () => number {
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }, 20);
  return () => {
    clearInterval(watch);
    return Math.round(peakBytes / 1_000_000);
  };
}
