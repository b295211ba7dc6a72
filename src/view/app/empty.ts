import type { DashboardView, PanelData, PanelView } from '../messages.ts';

/** Why a panel has nothing to show, and what helps; null where it has something. */
export function emptyReason(panel: PanelView, { variables }: DashboardView, data: PanelData): string | null {
  if (data.rows.length > 0) return null;
  const none = panel.fieldConfig.defaults.noValue ?? 'Nothing in this range.';
  if (variables.some(({ options }) => options.length === 0)) {
    return `${none} Nothing has been collected: run “newsgauge start” with your outlets, load a file with “newsgauge backfill file”, or look at “newsgauge demo”.`;
  }
  const unchosen = variables.find(({ values }) => values.length === 0);
  if (unchosen) return `${none} Nothing is chosen under ${unchosen.label}.`;
  // "Nothing is missing." is good news, and no wait.
  if (!/ yet\b/.test(none)) return none;
  return `${none} Articles appear here as they are stored; or try a longer range, or more outlets and topics.`;
}
