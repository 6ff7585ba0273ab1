// Plots as SVG, drawn by echarts without a browser. Not TypeScript: its types need those of a browser.
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawn } from '../src/stats/drawn.mjs';

use([BarChart, CustomChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const width = 800;
const ours = '#2563a8';
const others = '#9aa5b1';
const colors = ['#2563a8', '#d97b29', '#4c9f70', '#8d5fa8'];

export function barChart({ title, bars }) {
  const seconds = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  return drawn(
    { width, height: 70 + 28 * bars.length },
    {
      title: { text: title, left: 8, top: 6, textStyle: { fontSize: 14 } },
      // Room for the longest label: without a browser the width of text is a guess.
      grid: { left: 280, right: 60, top: 40, bottom: 24, outerBoundsMode: 'none' },
      xAxis: { type: 'value', name: 's', nameLocation: 'end' },
      yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label), axisTick: { show: false } },
      series: [
        {
          type: 'bar',
          barWidth: 16,
          data: bars.map(({ value, isOurs }) => ({ value, itemStyle: { color: isOurs ? ours : others } })),
        },
        {
          type: 'custom',
          data: bars.map(({ least, most, value }, index) => [index, least, most, value]),
          encode: { x: [1, 2], y: 0 },
          renderItem: (_, api) => {
            const [left, y] = api.coord([api.value(1), api.value(0)]);
            const [right] = api.coord([api.value(2), api.value(0)]);
            const stroke = { stroke: '#333', lineWidth: 1 };
            const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: stroke });
            return {
              type: 'group',
              children: [
                line(left, y, right, y),
                line(left, y - 4, left, y + 4),
                line(right, y - 4, right, y + 4),
                {
                  type: 'text',
                  style: { text: seconds(api.value(3)), x: right + 6, y: y - 6, fontSize: 12, fill: '#333' },
                },
              ],
            };
          },
        },
      ],
    },
  );
}

export function historyChart({ title, sizes, times }) {
  const commits = Array.from(
    { length: Math.max(...[...sizes, ...times].map(({ values }) => values.length)) },
    (_, index) => index,
  );
  const line = (index) => (series, color) => ({
    type: 'line',
    name: series.name,
    data: series.values,
    xAxisIndex: index,
    yAxisIndex: index,
    symbol: 'none',
    lineStyle: { width: 2 },
    color: colors[color % colors.length],
  });
  const axis = (index) => ({ type: 'category', data: commits, gridIndex: index, name: index === 1 ? 'commit' : '' });
  return drawn(
    { width, height: 460 },
    {
      title: { text: title, left: 8, top: 6, textStyle: { fontSize: 14 } },
      legend: [
        { data: sizes.map(({ name }) => name), top: 32, left: 90, itemGap: 30, icon: 'roundRect' },
        { data: times.map(({ name }) => name), top: 242, left: 90, itemGap: 30, icon: 'roundRect' },
      ],
      grid: [
        { left: 60, right: 80, top: 75, height: 140 },
        { left: 60, right: 80, top: 285, height: 140 },
      ],
      xAxis: [axis(0), axis(1)],
      yAxis: [
        { type: 'value', name: 'MB', gridIndex: 0 },
        { type: 'value', name: 's', gridIndex: 1 },
      ],
      series: [...sizes.map(line(0)), ...times.map(line(1))],
    },
  );
}
