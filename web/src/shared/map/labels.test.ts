import { expect, test } from 'vitest';
import { placeLabels } from './labels';

test('a name stands to the right of its dot', () => {
  expect(placeLabels([{ id: 'a', name: 'Nantes', x: 100, y: 100 }], 460)).toEqual([{ id: 'a', x: 108, y: 100, anchor: 'start' }]);
});

test('at the right edge it stands to the left', () => {
  expect(placeLabels([{ id: 'a', name: 'Nantes', x: 450, y: 100 }], 460)[0]).toMatchObject({ anchor: 'end' });
});

test('a name without room is left out rather than written over another', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({ id: String(index), name: 'Fredericia', x: 200 + index, y: 100 }));
  expect(placeLabels(crowd, 460).length).toBeLessThan(crowd.length);
});

test('two partners in one town share its name', () => {
  const twice = ['a', 'b'].map((id) => ({ id, name: 'Utrecht', x: 200, y: 100 }));
  expect(placeLabels(twice, 460).map(({ id }) => id)).toEqual(['a']);
});
