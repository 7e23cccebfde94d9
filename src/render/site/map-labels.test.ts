import { describe, expect, it } from 'vitest';
import { placeLabels, type MapLabel } from './map-labels.js';

const label = (x: number, y: number, name = '双清区'): MapLabel => ({ home: [x, y], lines: [name, '审定 2/26'] });

describe('the names on a map', () => {
  it('stand in the middle of their counties where there is room', () => {
    expect(placeLabels([label(200, 200), label(700, 600)], 1000, 800)).toEqual([
      [200, 200],
      [700, 600],
    ]);
  });

  it('do not cover each other where counties are small, nor leave the drawing', () => {
    const crowded = ['双清区', '大祥区', '北塔区', '邵阳经开区', '新邵县'].map((name, index) =>
      label(930 + index * 10, 20 + index * 10, name),
    );
    const points = placeLabels(crowded, 1000, 800);
    for (const [index, [x, y]] of points.entries()) {
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(0);
      for (const [otherX, otherY] of points.slice(index + 1)) {
        expect(Math.abs(x - otherX) >= 120 || Math.abs(y - otherY) >= 80).toBe(true);
      }
    }
  });

  it('stay at home when the whole drawing is smaller than a name', () => {
    expect(placeLabels([label(5, 5), label(6, 6)], 10, 10)).toEqual([
      [5, 5],
      [6, 6],
    ]);
  });
});
