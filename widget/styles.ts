// The widget's one style sheet, adopted (so it needs no style-src); colours follow the color-scheme that the host page gives.

export const styles = `
:host {
  --ink: var(--nc-color, CanvasText);
  --paper: var(--nc-background, Canvas);
  --accent: var(--nc-accent, light-dark(#059, #8cf));
  --go: var(--nc-open, light-dark(#063, #7d9));
  --soft: color-mix(in srgb, var(--ink) 78%, var(--paper));
  --edge: color-mix(in srgb, var(--ink) 20%, var(--paper));
  --calm: color-mix(in srgb, var(--ink) 6%, var(--paper));
  display: block;
  position: relative;
  max-inline-size: var(--nc-max-width, 46rem);
  container-type: inline-size;
  contain-intrinsic-inline-size: 20rem;
  line-height: 1.4;
}
:host([hidden]) { display: none }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
* { box-sizing: border-box; margin: 0; padding: 0; overflow-wrap: anywhere; text-wrap: balance }
[part~=root], [part~=card], [part~=main], [part~=side] { display: grid; gap: .7em; align-content: start }
[part~=root] { color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: var(--nc-radius, .8em); padding: var(--nc-padding, 1em) }
[part~=card] + [part~=card], [part~=footer], [part~=day] { border-block-start: 1px solid var(--edge); padding-block-start: .6em }
[part~=heading], b, [part~=call] { font-weight: 600 }
[part~=label], [part~=hint], li, [part~=hours], [part~=footer] { color: var(--soft) }
[part~=line] { font-size: clamp(1.4em, 6.5cqi, 1.65em); font-weight: 700; line-height: 1.2; margin-block: .1em }
[dir=ltr] :is([part~=line], [part~=label], [part~=note], [part~=day] > b, li > div)::first-letter { text-transform: uppercase }
[part~=open] { color: var(--go) }
[part~=note], [part~=stale] { background: var(--calm); border-inline-start: 3px solid var(--edge); border-radius: .3em; padding: .5em .7em; margin-block-start: .4em }
[part~=note] b, [part~=contact] > b, [part~=day] > b { display: block }
[part~=hours] time { display: inline-block }
time span { white-space: nowrap }
ul { max-inline-size: 24em }
li { display: flex; gap: .8em }
li > div { flex: 1 0 60% }
a, summary, button, select { display: inline-flex; align-items: center; min-block-size: 44px; max-inline-size: 100%; font: inherit; color: var(--accent); cursor: pointer }
select, [part~=route], [part~=button], [part~=now] { background: none; border: 1px solid var(--edge); border-radius: .5em; padding: .2em .7em; text-decoration: none }
[part~=call] { font-size: 1.15em; margin-inline-end: 1em; text-decoration: underline }
[part~=now] { color: light-dark(#fff, #111); background: var(--go); margin-block: .2em }
[part~=actions], [part~=error], [part~=footer] { display: flex; flex-wrap: wrap; gap: .5em; align-items: center }
[part~=footer] { font-size: .875em; column-gap: 1.2em }
[part~=footer], label { min-inline-size: 0 }
details[open] { flex-basis: 100% }
details a, [part~=contact] [part~=route] { display: flex; inline-size: fit-content; margin-block-start: .5em }
:focus-visible { outline: 3px solid var(--accent) }
[part~=status] { position: absolute; inset: 0; clip-path: inset(50%) }
[part~=layout-line] [part~=line] { font-size: 1.4em }
@container (min-width: 34em) {
  [part~=layout-card] [part~=card] { grid: auto / 3fr 2fr; column-gap: 1.5em }
  [part~=actions], [part~=stale] { grid-column: 1 / -1 }
  [part~=layout-line] [part~=card] { grid: auto / 5em 1fr 13em }
  [part~=day] { display: grid; grid: auto / 8em 1fr }
  [part~=side] { grid: auto / repeat(auto-fit, minmax(12em, 1fr)) }
}
@media screen {
  [part~=paper], [part~=layout-line] :is([part~=hint], ul, [part~=address]) { display: none }
}
@media print {
  :host { color-scheme: light !important; container-type: normal; break-inside: avoid }
  [part~=actions], [part~=contact] [part~=route], label { display: none }
}
`;
