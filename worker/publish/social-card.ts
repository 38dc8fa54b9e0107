/** The picture that messengers and networks show beside a link (1200 × 630). Drawn without type: no font is the same everywhere. */

/** Five weekdays as columns, sessions as bars: the week at a glance, without a word. */
const SESSIONS: ReadonlyArray<readonly [day: number, from: number, until: number, colour: string]> = [
  [0, 10, 12, '#bcd7f5'],
  [0, 10, 12, '#b5e3d6'],
  [0, 13, 15, '#f6d3b0'],
  [2, 14, 16, '#bcd7f5'],
  [2, 14, 16, '#b5e3d6'],
  [3, 10, 12, '#f6d3b0'],
];

export function renderSocialCard(): string {
  const lanes = new Map<string, number>();
  const bars = SESSIONS.map(([day, from, until, colour]) => {
    const slot = `${day} ${from}`;
    const lane = lanes.get(slot) ?? 0;
    lanes.set(slot, lane + 1);
    const x = 520 + day * 124 + lane * 52;
    return `<rect x="${x}" y="${110 + (from - 9) * 58}" width="46" height="${(until - from) * 58}" rx="10" fill="${colour}"/>`;
  });
  const lines = Array.from(
    { length: 6 },
    (_, day) => `<path d="M${510 + day * 124} 90V540" stroke="#2b6f69" stroke-width="2"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<path fill="#0a5c56" d="M0 0h1200v630H0z"/>
${lines.join('\n')}
${bars.join('\n')}
<circle cx="250" cy="315" r="150" fill="none" stroke="#fff" stroke-width="22"/>
<path d="M250 215v100l70 46" fill="none" stroke="#fff" stroke-width="22" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;
}
