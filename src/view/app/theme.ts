// Colours and fonts of the charts are the page's own, so that light and dark stay in one place (style.css).

export type Theme = {
  ink: string;
  muted: string;
  rule: string;
  paper: string;
  raised: string;
  font: string;
  dark: boolean;
};

export const darkScheme = matchMedia('(prefers-color-scheme: dark)');

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    muted: read('--muted'),
    rule: read('--rule'),
    paper: read('--paper'),
    raised: read('--raised'),
    font: read('--sans'),
    dark: darkScheme.matches,
  };
}

/** The colour itself on light paper; on dark paper lightened until it stands out (contrast 4.5). */
export function onPaper(colour: string, { dark }: Theme): string {
  if (!dark || !/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  let channels = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  // 0.205: the luminance at which a colour has contrast 4.5 on the dark paper.
  while (luminance(channels) < 0.205) channels = channels.map((channel) => channel + (255 - channel) * 0.08);
  return `rgb(${channels.map(Math.round).join(', ')})`;
}

function luminance(channels: number[]): number {
  const [r, g, b] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
