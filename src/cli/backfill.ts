import { Command } from 'commander';
import { ccnewsCommand, gdeltCommand, waybackCommand } from './backfill-archives.ts';
import { fileCommand, warcCommand } from './backfill-files.ts';
import { feedPagesCommand, sitemapCommand } from './backfill-sites.ts';
import { cancelCommand, listCommand, resumeCommand, statusCommand } from './backfill-state.ts';

export const backfillCommand = new Command('backfill')
  .description('load history from archives')
  .addHelpText(
    'after',
    `
A run that was stopped, in whatever way, goes on with: newsgauge backfill resume RUN. So does one that runs, with more processes.
Which archive has what: docs/archives.md.`,
  )
  .addCommand(fileCommand)
  .addCommand(waybackCommand)
  .addCommand(ccnewsCommand)
  .addCommand(warcCommand)
  .addCommand(sitemapCommand)
  .addCommand(feedPagesCommand)
  .addCommand(gdeltCommand)
  .addCommand(listCommand)
  .addCommand(statusCommand)
  .addCommand(resumeCommand)
  .addCommand(cancelCommand);
