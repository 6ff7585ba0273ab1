// Plots as SVG, drawn by echarts without a browser. Not TypeScript: its types need those of a browser.
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawn } from './drawn.mjs';

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const width = 560;
const height = 300;
/** Told apart by everybody, also without red and green. */
const colors = {
  warm: '#2563a8',
  'partly warm': '#7fb2e5',
  cold: '#d97b29',
  failed: '#6b7280',
  exact: '#2563a8',
  partial: '#7fb2e5',
  miss: '#d97b29',
};

export function timesPlot(points) {
  const series = (name, symbol, isIn) => ({
    type: 'scatter',
    name,
    symbol,
    symbolSize: 8,
    color: colors[name],
    data: points.filter(isIn).map(({ atMs, totalMs }) => [atMs, totalMs / 1000]),
  });
  return draw({
    ...titled('Time of each run'),
    legend: { top: 32, left: 'center', itemGap: 24 },
    xAxis: timeAxis,
    yAxis: { type: 'value', name: 's', min: 0 },
    series: [
      series('warm', 'circle', ({ warmth, isFailed }) => warmth === 'warm' && !isFailed),
      series('partly warm', 'rect', ({ warmth, isFailed }) => warmth === 'partly' && !isFailed),
      series('cold', 'diamond', ({ warmth, isFailed }) => warmth === 'cold' && !isFailed),
      series('failed', 'triangle', ({ isFailed }) => isFailed),
    ],
  });
}

export function gainPlot(points) {
  let sum = 0;
  const data = points.map(({ atMs, netMs }) => [atMs, Math.round((sum += netMs) / 100) / 600]);
  return draw({
    ...titled('Time gained so far, less the cost of caching'),
    xAxis: timeAxis,
    yAxis: { type: 'value', name: 'min' },
    series: [{ type: 'line', step: 'end', symbol: 'circle', symbolSize: 4, color: colors.warm, data }],
  });
}

export function hitsPlot(hits) {
  const kinds = ['build', 'modules'];
  return draw({
    ...titled('How often each cache was found'),
    legend: { top: 32, left: 'center', itemGap: 24 },
    xAxis: { type: 'value', name: 'runs', minInterval: 1 },
    yAxis: { type: 'category', data: kinds },
    series: ['exact', 'partial', 'miss'].map((hit) => ({
      type: 'bar',
      name: hit,
      stack: 'hits',
      barWidth: 40,
      color: colors[hit],
      data: kinds.map((kind) => hits[kind][hit]),
    })),
  });
}

const timeAxis = {
  type: 'time',
  axisLabel: { hideOverlap: true, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}' } },
};

function titled(text) {
  return {
    title: { text, left: 8, top: 6, textStyle: { fontSize: 14 } },
    grid: { left: 64, right: 48, top: 70, bottom: 32 },
  };
}

function draw(option) {
  return drawn({ width, height }, { useUTC: true, ...option });
}
