import { init } from 'echarts/core';

/** A chart as SVG, drawn by echarts without a browser. Equal charts give equal texts. */
export function drawn({ width, height }, option) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, backgroundColor: '#ffffff', ...option });
    return `${stable(chart.renderToSVGString())}\n`;
  } finally {
    // Else its timers keep the process alive.
    chart.dispose();
  }
}

/** Names of elements count the charts of the process, and the rest is for the mouse: without both, equal results give equal files. */
function stable(svg) {
  return svg
    .replaceAll(/<style\s*>.*?<\/style>\n?/gs, '')
    .replaceAll(/ class="zr\d+-cls-\d+"| ecmeta_\w+="[^"]*"/g, '')
    .replaceAll(/\bzr\d+-/g, 'zr-');
}
