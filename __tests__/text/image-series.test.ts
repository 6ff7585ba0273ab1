import { expect, test } from '@jest/globals';
import { imageSeries } from '../../src/text/image-series.ts';

test.each([
  ['ghcr.io/me/app:1.2.3', 'ghcr.io/me/app'],
  ['localhost:5000/app', 'localhost:5000/app'],
  [
    'localhost:5000/app:sha-1a2b, services/api/Dockerfile, target prod',
    'localhost:5000/app, services/api/Dockerfile, target prod',
  ],
  ['Dockerfile, linux/amd64', 'Dockerfile, linux/amd64'],
  ['', ''],
])('%j belongs to the series %j', (image, series) => {
  expect(imageSeries(image)).toBe(series);
});
