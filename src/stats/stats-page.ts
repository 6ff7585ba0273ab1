import { plainLine } from '../platform/plain-text.ts';
import { gainPlot, hitsPlot, timesPlot } from './plots.mjs';
import type { StatisticsGroup } from './statistics.ts';
import { statsCells, statsHead } from './stats-table.ts';

/** Images with plots of their own; more make a page that nobody reads. */
const mostPlotted = 20;

/** The page as one file: plots as SVG, and nothing that is loaded from anywhere. `refused` are files that are not in it, with why. */
export function statsPage(
  all: StatisticsGroup,
  images: readonly StatisticsGroup[],
  refused: readonly string[],
): string {
  const plotted = images.length > 1 ? [all, ...images.slice(0, mostPlotted)] : images;
  const rest = images.length - (plotted.length - (images.length > 1 ? 1 : 0));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    '<title>Go caches in Docker builds</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<h1>Go caches in Docker builds</h1>',
    `<p>${escaped(spanText(all))}</p>`,
    table(images.length > 1 ? [...images, all] : images),
    ...plotted.map((group, index) => plots(group, index)),
    ...(rest > 0 ? [`<p>${rest} more images are only in the table.</p>`] : []),
    ...(refused.length === 0
      ? []
      : [
          `<h2>Files that were not read</h2>`,
          `<ul>${refused.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
        ]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function spanText({ points, statistics: { runs } }: StatisticsGroup): string {
  const day = (atMs: number | undefined): string => new Date(atMs ?? 0).toISOString().slice(0, 10);
  return `${runs} ${runs === 1 ? 'run' : 'runs'}, ${day(points[0]?.atMs)} to ${day(points.at(-1)?.atMs)} (UTC). Warm: nothing was compiled or downloaded that kept mounts would have had.`;
}

function table(groups: readonly StatisticsGroup[]): string {
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = groups.map((group) => row('td', statsCells(group))).join('\n');
  return `<table>\n<thead>${row('th', statsHead)}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function plots(group: StatisticsGroup, index: number): string {
  const figures = [timesPlot(group.points), gainPlot(group.points), hitsPlot(group.statistics.hits)];
  return [
    `<section><h2>${escaped(group.name)}</h2>`,
    // Ids are of the whole page.
    ...figures.map((svg, at) => `<figure>${svg.replaceAll('zr-', `plot-${index}-${at}-`)}</figure>`),
    '</section>',
  ].join('\n');
}

/** Names come from reports that anyone may have written. */
function escaped(text: string): string {
  return plainLine(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 1800px; padding: 0 1em; color: #1f2328; background: #fff; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d1d9e0; padding: 4px 8px; text-align: right; white-space: nowrap; }
th { white-space: normal; }
th:first-child, td:first-child { text-align: left; }
figure { display: inline-block; margin: 0 1em 1em 0; }
`;
