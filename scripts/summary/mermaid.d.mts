import type { ShownPage } from '../browser.mjs';

export function drawTimeLines(page: ShownPage, theme: 'light' | 'dark'): Promise<void>;
