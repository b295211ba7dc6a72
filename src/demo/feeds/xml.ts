import { escapeUTF8 } from 'entities';

export const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeUTF8(text)}</${name}>`;

/** An element where there is something to say. */
export const optional = (name: string, text: string | null): string[] => (text ? [element(name, text)] : []);

export const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>';
