import { expect, test } from 'vitest';
import { europeProjection, frame, liesInEurope } from './projections';

const bergen = { latitude: 60.39, longitude: 5.32 };
const valencia = { latitude: 39.47, longitude: -0.38 };
const kyoto = { latitude: 35.01, longitude: 135.77 };

test('all places lie inside the frame', () => {
  const project = europeProjection([bergen, valencia]);
  for (const { longitude, latitude } of [bergen, valencia]) {
    const [x, y] = project([longitude, latitude]) ?? [-1, -1];
    expect(x).toBeGreaterThan(30);
    expect(x).toBeLessThan(frame.width - 30);
    expect(y).toBeGreaterThan(30);
    expect(y).toBeLessThan(frame.height - 30);
  }
});

test('near places are drawn larger than far ones', () => {
  const near = europeProjection([bergen, { latitude: 56.16, longitude: 10.2 }]).scale();
  expect(near).toBeGreaterThan(europeProjection([bergen, valencia]).scale());
});

test('a map without places still shows Europe', () => {
  const [x, y] = europeProjection([])([10, 52]) ?? [-1, -1];
  expect(x).toBeGreaterThan(0);
  expect(y).toBeGreaterThan(0);
});

test('Kyoto does not lie in Europe', () => {
  expect(liesInEurope(kyoto)).toBe(false);
  expect(liesInEurope(valencia)).toBe(true);
});
