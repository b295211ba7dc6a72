import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DASHBOARDS, dashboardFiles, readDashboard, topicColours } from './files.ts';
import { lint } from './lint.ts';

test('there are dashboards', () => {
  expect(dashboardFiles).toContain('ten-years.json');
});

test.each(dashboardFiles)('%s keeps the rules', (file) => {
  expect(lint(readDashboard(file), topicColours)).toEqual([]);
});

test('no two dashboards have one uid', () => {
  const uids = dashboardFiles.map((file) => (readDashboard(file) as { uid: string }).uid);
  expect(new Set(uids).size).toBe(uids.length);
});

test('the data source has the type that the dashboards ask for', () => {
  const file = join(DASHBOARDS, 'provisioning/datasources/newsgauge.yaml');
  const { datasources } = parse(readFileSync(file, 'utf8'));
  expect(datasources[0].type).toBe('grafana-postgresql-datasource');
  expect(datasources[0].jsonData.database).toBeTruthy();
});

describe('a planted fault is found', () => {
  // biome-ignore lint/suspicious/noExplicitAny: faults are planted in parsed JSON, of any shape
  type Json = any;
  const sql = (change: (sql: string) => string) => (d: Json) => {
    d.panels[0].targets[0].rawSql = change(d.panels[0].targets[0].rawSql);
  };
  const cases: [string, (dashboard: Json) => void, string][] = [
    [
      'older schema',
      (d) => {
        d.schemaVersion = 41;
      },
      'schemaVersion',
    ],
    [
      'own id',
      (d) => {
        d.id = 7;
      },
      'dashboard: id must be null',
    ],
    [
      'editable',
      (d) => {
        d.editable = true;
      },
      'dashboard: editable must be false',
    ],
    [
      'browser time zone',
      (d) => {
        d.timezone = 'browser';
      },
      'dashboard: timezone must be utc',
    ],
    [
      'foreign uid',
      (d) => {
        d.uid = 'abc';
      },
      'dashboard: uid must start',
    ],
    [
      'no tag',
      (d) => {
        d.tags = [];
      },
      'dashboard: tag newsgauge',
    ],
    [
      'no data source variable',
      (d) => {
        d.templating.list.shift();
      },
      'variables: datasource',
    ],
    [
      'custom all value',
      (d) => {
        d.templating.list[2].allValue = "' OR true";
      },
      'templating.list.2',
    ],
    [
      'variable without label',
      (d) => {
        delete d.templating.list[2].label;
      },
      'variable outlet: label',
    ],
    [
      'variable refreshed never',
      (d) => {
        d.templating.list[2].refresh = 0;
      },
      'variable outlet: refresh must be 1 or 2',
    ],
    [
      'variable of the time range',
      (d) => {
        d.templating.list[2].query = 'SELECT 1 WHERE $__timeFilter(a) ORDER BY 1';
      },
      'variable outlet: depends on the time range',
    ],
    [
      'variable before the one it uses',
      (d) => {
        d.templating.list.reverse();
      },
      'variable topic: unknown variable $head',
    ],
    [
      'panel type',
      (d) => {
        d.panels[0].type = 'piechart';
      },
      'panels.0.type',
    ],
    [
      'transformation',
      (d) => {
        d.panels[0].transformations = [{ id: 'organize' }];
      },
      'panels.0.transformations',
    ],
    [
      'repeated panel',
      (d) => {
        d.panels[0].repeat = 'outlet';
      },
      'panels.0.repeat',
    ],
    [
      'override by expression',
      (d) => {
        d.panels[0].fieldConfig.overrides[0].matcher.id = 'byRegexp';
      },
      'panels.0.fieldConfig.overrides.0',
    ],
    [
      'no title',
      (d) => {
        d.panels[0].title = '';
      },
      'panel 1: title',
    ],
    [
      'no description',
      (d) => {
        delete d.panels[2].description;
      },
      'panel 3: description',
    ],
    [
      'no unit',
      (d) => {
        delete d.panels[0].fieldConfig.defaults.unit;
      },
      'panel 1: unit',
    ],
    [
      'no query',
      (d) => {
        d.panels[0].targets = [];
      },
      'panel 1: query',
    ],
    [
      'query without rawQuery',
      (d) => {
        d.panels[0].targets[0].rawQuery = false;
      },
      'panels.0.targets.0.rawQuery',
    ],
    [
      'fixed data source',
      (d) => {
        d.panels[0].datasource.uid = 'newsgauge';
      },
      'panel 1: datasource',
    ],
    [
      'fixed data source of a query',
      (d) => {
        d.panels[0].targets[0].datasource.uid = 'x';
      },
      'panel 1: datasource',
    ],
    [
      'table format of a time series',
      (d) => {
        d.panels[0].targets[0].format = 'table';
      },
      'panel 1: format',
    ],
    ['comment', sql((s) => `${s} -- why`), 'panel 1: SQL must not contain a comment'],
    ['block comment', sql((s) => `/* why */ ${s}`), 'panel 1: SQL must not contain a comment'],
    ['two statements', sql((s) => `${s}; SELECT 1`), 'panel 1: SQL must be one statement'],
    [
      'inner schema',
      sql((s) => s.replace('newsgauge.coverage', 'core.coverage')),
      'panel 1: SQL must read schema newsgauge',
    ],
    ['not in order', sql((s) => s.replace(/ORDER BY.*/, '')), 'panel 1: time_series must be in order'],
    ['no time', sql((s) => s.replace('AS time', 'AS at')), 'panel 1: time_series needs a column'],
    ['whole history', sql((s) => s.replace(/AND month [^\n]*/g, '')), 'panel 1: the time range is not used'],
    ['unknown macro', sql((s) => `${s} LIMIT $__rate(1)`), 'panel 1: unknown macro $__rate'],
    ['unknown variable', sql((s) => s.replace('$outlet', '$paper')), 'panel 1: unknown variable $paper'],
    [
      'variable outside IN',
      sql((s) => s.replace("head IN ('$head')", "head = '$head'")),
      'panel 1: $head is outside IN',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own template
    ['formatted variable', sql((s) => s.replace('$outlet', '${outlet:csv}')), 'panel 1: ${outlet:csv} is outside IN'],
    ['quoted list', sql((s) => s.replace('($outlet)', "('$outlet')")), 'panel 1: variable $outlet must be written'],
    ['bare single', sql((s) => s.replaceAll("('$head')", '($head)')), 'panel 1: variable $head must be written'],
    [
      'another colour',
      (d) => {
        d.panels[0].fieldConfig.overrides[0].properties[0].value.fixedColor = '#123456';
      },
      'panel 1: colour of Business',
    ],
    [
      'no colour',
      (d) => {
        d.panels[0].fieldConfig.overrides.shift();
      },
      'panel 1: colour of Business',
    ],
    [
      'id twice',
      (d) => {
        d.panels[1].id = 1;
      },
      'panel 1: id is there twice',
    ],
    [
      'overlap',
      (d) => {
        d.panels[1].gridPos.x = 16;
      },
      'panel 2: lies over panel 1',
    ],
    [
      'too wide',
      (d) => {
        d.panels[1].gridPos.w = 8;
      },
      'panel 2: is wider',
    ],
    [
      'HTML',
      (d) => {
        d.panels[5].options.content += '<script>';
      },
      'panel 6: text must not contain HTML',
    ],
  ];
  test.each(cases)('%s', (_, plant, message) => {
    const dashboard = structuredClone(readDashboard('ten-years.json'));
    plant(dashboard);
    expect(lint(dashboard, topicColours).join('\n')).toContain(message);
  });
});
