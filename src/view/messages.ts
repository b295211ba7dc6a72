// What the viewer's server and its page say to each other, as JSON. Types only: both sides import this file.

export type PanelType = 'timeseries' | 'barchart' | 'stat' | 'table' | 'heatmap' | 'text';

export type Option = { text: string; value: string };

export type VariableState = {
  name: string;
  label: string;
  multi: boolean;
  includeAll: boolean;
  options: Option[];
  /** Chosen values; "All" is every option. */
  values: string[];
  all: boolean;
  /** Values that were asked for and are not among the options. */
  unknown: string[];
};

export type FieldOverride = { matcher: { id: string; options: string }; properties: { id: string; value?: unknown }[] };

export type FieldConfig = {
  defaults: {
    unit?: string;
    decimals?: number;
    min?: number;
    max?: number;
    displayName?: string;
    noValue?: string;
    custom?: {
      drawStyle?: 'line' | 'bars';
      lineWidth?: number;
      fillOpacity?: number;
      stacking?: { mode: 'none' | 'normal' | 'percent' };
      /** Milliseconds: a line breaks where neighbours are further apart. */
      insertNulls?: number | boolean;
      axisLabel?: string;
    };
  };
  overrides: FieldOverride[];
};

export type PanelView = {
  id: number;
  type: PanelType;
  title: string;
  description: string;
  gridPos: { x: number; y: number; w: number; h: number };
  fieldConfig: FieldConfig;
  options: Record<string, unknown>;
};

/** GET /api/dashboards */
export type DashboardList = { uid: string; title: string; description: string }[];

/** GET /api/dashboards/:uid */
export type DashboardView = {
  uid: string;
  title: string;
  description: string;
  panels: PanelView[];
  variables: VariableState[];
  /** As the address bar has it (Grafana's words), and as milliseconds. */
  range: { from: string; to: string; fromMs: number; toMs: number };
  notice: string | null;
  /** The page reads anew after this long; null: never. */
  refreshMs: number | null;
};

export type ColumnType = 'time' | 'number' | 'boolean' | 'string';
export type Cell = number | string | boolean | null;

/** GET /api/dashboards/:uid/panels/:id/data; times are milliseconds since 1970, UTC. */
export type PanelData = { columns: { name: string; type: ColumnType }[]; rows: Cell[][] };

/** Any answer that is not 2xx. */
export type Failure = { error: string };
