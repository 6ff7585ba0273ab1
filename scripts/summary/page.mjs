// A job summary as GitHub shows it: its Markdown as HTML, in the width and the colours of a job's page.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { marked } from 'marked';

/** The widest that GitHub makes a summary, in CSS pixels. */
export const pageWidth = 1012;

export async function pageOf(markdown, theme) {
  const style = await readFile(path.join(import.meta.dirname, 'page.css'), 'utf8');
  const body = await marked.parse(markdown, { gfm: true });
  return [
    `<!doctype html><html lang="en" data-theme="${theme}"><head><meta charset="utf-8"><title>Summary</title>`,
    `<style>${style}</style></head><body><article>${body}</article></body></html>`,
  ].join('');
}
