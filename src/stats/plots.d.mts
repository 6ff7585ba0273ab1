import type { RunPoint, Statistics } from './statistics.ts';

/** Time of each run, warm and cold ones apart, as SVG. */
export function timesPlot(points: readonly RunPoint[]): string;

/** What caching has gained so far, run by run, as SVG. */
export function gainPlot(points: readonly RunPoint[]): string;

/** How often each cache was found, as SVG. */
export function hitsPlot(hits: Statistics['hits']): string;
