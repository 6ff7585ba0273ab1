/** Bars with their spread, horizontal, the first one on top. Values in seconds. */
export function barChart(chart: {
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly least: number;
    readonly most: number;
    readonly isOurs: boolean;
  }[];
}): string;

/** Two charts above each other over the same commits: bytes in MB, times in seconds. */
export function historyChart(chart: {
  readonly title: string;
  readonly sizes: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly times: readonly { readonly name: string; readonly values: readonly number[] }[];
}): string;
