import { expect } from '@open-wc/testing';
import { coloursOf, contrast, toLight, type Rgb } from './token-colours.js';

const GROUNDS = ['surface', 'raised'];
/** What is written, with what it is written on. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  text: [...GROUNDS, 'act-tint', 'look-tint', 'good-tint', 'none-tint'],
  muted: GROUNDS,
  accent: GROUNDS,
  act: [...GROUNDS, 'act-tint'],
  look: [...GROUNDS, 'look-tint'],
  good: [...GROUNDS, 'good-tint'],
  none: [...GROUNDS, 'none-tint'],
};
/** Edges of buttons, bars and points. Hairlines (`line`) and tints only adorn what words and shapes say. */
const SHAPES: Readonly<Record<string, readonly string[]>> = { 'line-strong': GROUNDS };
const ADORNS = ['line'];

/**
 * How colours look without one of the three cones: matrices over linear light for the full deficiency.
 * Source: Machado, Oliveira, Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency,
 * IEEE TVCG 15 (6), table of severity 1.0.
 */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour in CIELAB (D65), seen through a matrix. */
function seen(colour: Rgb, sight: readonly Rgb[]): Rgb {
  const light = toLight(colour);
  const [red, green, blue] = sight.map((row) => {
    const mixed = row.reduce((sum, part, i) => sum + part * light[i]!, 0);
    return Math.min(Math.max(mixed, 0), 1);
  }) as [number, number, number];
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The distance of two colours, CIE 1976; about 2.3 is just noticeable side by side. */
const distance = (a: Rgb, b: Rgb): number => Math.hypot(...a.map((part, i) => part - b[i]!));

for (const scheme of ['light', 'dark'] as const) {
  describe(`the colours of the token sheet, ${scheme}`, () => {
    const colours = coloursOf(scheme);
    const ratio = (ink: string, ground: string, of = colours): number => contrast(of[ink]!, of[ground]!);
    const named = Object.keys(colours);

    it('are all asked about', () => {
      const asked = [...Object.entries({ ...TEXT, ...SHAPES })].flatMap(([ink, grounds]) => [
        ink,
        ...grounds,
      ]);
      expect([...new Set([...asked, ...ADORNS])]).to.have.members(named);
    });

    for (const [ink, grounds] of Object.entries(TEXT))
      for (const ground of grounds)
        it(`${ink} can be read on ${ground}`, () => expect(ratio(ink, ground)).to.be.at.least(4.5));

    for (const [ink, grounds] of Object.entries(SHAPES))
      for (const ground of grounds)
        it(`${ink} stands out from ${ground}`, () => expect(ratio(ink, ground)).to.be.at.least(3));

    it('can be read better still where more contrast is asked for', () => {
      const strong = coloursOf(scheme, 'prefers-contrast: more');
      for (const ground of GROUNDS) {
        expect(ratio('text', ground, strong), 'text').to.be.at.least(7);
        expect(ratio('muted', ground, strong), 'muted').to.be.at.least(7);
        expect(ratio('line-strong', ground, strong), 'line-strong').to.be.at.least(7);
        expect(ratio('line', ground, strong), 'line').to.be.at.least(3);
      }
      // Nothing is told by a tint then.
      for (const tint of ['act-tint', 'look-tint', 'good-tint', 'none-tint'])
        expect(strong[tint], tint).to.deep.equal(strong['surface']);
    });

    // Shape and word tell bands apart without any colour; this is for the eye that skims.
    for (const [name, sight] of Object.entries(SIGHTS))
      it(`keep bands apart in ${name}`, () => {
        const [act, look, good] = ['act', 'look', 'good'].map((band) => seen(colours[band]!, sight)) as [
          Rgb,
          Rgb,
          Rgb,
        ];
        expect(distance(act, look), 'act and look').to.be.at.least(15);
        expect(distance(act, good), 'act and good').to.be.at.least(15);
        expect(distance(look, good), 'look and good').to.be.at.least(15);
      });
  });
}
