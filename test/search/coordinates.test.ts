/** Coordinates in any spelling that a client writes, and boxes that reach beyond the edge of the map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBoundingBox, parseNumbers, parsePoint } from '../../worker/search/coordinates.ts';

describe('numbers', () => {
  it.each([
    ['6.7600000000000002', [6.7600000000000002]],
    ['.5,-.5,+.5', [0.5, -0.5, 0.5]],
    ['6.,007', [6, 7]],
    ['1e2,1E-2,-1.5e+1', [100, 0.01, -15]],
    // What a form makes of "1e+2", and what people write after a comma.
    ['1e 2', [100]],
    ['6.6, 51.3', [6.6, 51.3]],
  ])('are read: %s', (text, numbers) => {
    expect(parseNumbers(text)).toEqual(numbers);
  });

  it.each(['', ',', '1,', '.', 'e5', '1e', '0x10', '1_0', 'NaN', 'Infinity', '1e999', '--1', '1 000', '١'])(
    'are not: %s',
    (text) => {
      expect(parseNumbers(text)).toBeUndefined();
    },
  );

  it('are any doubles, as JavaScript, C and Python write them', () => {
    const spelled = (value: number) => [String(value), value.toExponential(17), value.toFixed(16), `${value}`];
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
        for (const text of spelled(value))
          expect(Math.abs((parseNumbers(text)?.[0] ?? NaN) - value)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('a box', () => {
  it.each([
    ['6.6,51.3,6.9,51.6', [6.6, 51.3, 6.9, 51.6]],
    ['6.6,51.3,-10,6.9,51.6,500', [6.6, 51.3, 6.9, 51.6]],
    ['-180,-90,180,90', [-180, -90, 180, 90]],
    ['-200,-100,200,100', [-180, -90, 180, 90]],
    ['-540,-1e3,540,1e3', [-180, -90, 180, 90]],
    ['170,-10,-170,10', [170, -10, -170, 10]],
    ['170,-10,190,10', [170, -10, -170, 10]],
    ['-190,-10,-170,10', [170, -10, -170, 10]],
    ['366,51,367,52', [6, 51, 7, 52]],
    ['0,95,10,100', [0, 90, 10, 90]],
  ])('of %s lies on the globe at %j', (text, box) => {
    expect(parseBoundingBox(text)).toEqual(box);
  });

  it.each(['', '1,2,3', '1,2,3,4,5', '1,2,3,4,5,6,7', '1,4,3,2', '1,2,3,x', `${'1'.repeat(200)},2,3,4`])(
    'is refused: %s',
    (text) => {
      expect(() => parseBoundingBox(text)).toThrow(/"bbox" is west,south,east,north/);
    },
  );
});

describe('a point', () => {
  it('is latitude, longitude, in any spelling', () => {
    expect(parsePoint('51.430000000000000001,6.76e0')).toEqual({ latitude: 51.43, longitude: 6.76 });
  });

  it.each(['91,0', '0,181', '1', '1,2,3', 'x,1'])('is refused: %s', (text) => {
    expect(() => parsePoint(text)).toThrow(/"near" is latitude,longitude/);
  });
});
