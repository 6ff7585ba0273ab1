export const pageWidth: number;

/** The whole HTML page. */
export function pageOf(markdown: string, theme: 'light' | 'dark'): Promise<string>;
