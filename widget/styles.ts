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
:host([hidden]), [part=paper] { display: none }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
* { box-sizing: border-box; margin: 0; padding: 0; overflow-wrap: anywhere }
[part~=root], [part=card], [part=main], [part=side] { display: grid; gap: .6em; align-content: start }
[part~=root] { color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: var(--nc-radius, .6em); padding: var(--nc-padding, 1em) }
[part=card] + [part=card] { border-block-start: 1px solid var(--edge); padding-block-start: .6em }
[part=heading], b, [part~=call] { font-weight: 600 }
[part=label], [part=hint], [part=row], [part=hours], [part=footer] { color: var(--soft) }
[part~=line] { font-size: clamp(1.3em, 6cqi, 1.6em); font-weight: 700; line-height: 1.25 }
[dir=ltr] :is([part~=line], [part=label], b, li)::first-letter { text-transform: uppercase }
[part~=open] { color: var(--go) }
[part=note], [part=stale] { background: var(--calm); border-radius: .4em; padding: .5em .7em; margin-block-start: .4em }
[part=rows] { list-style: none }
[part=day] { display: grid; grid-template-columns: 6em 1fr; padding-block: .3em; border-block-start: 1px solid var(--edge) }
a, summary, button, select { display: inline-flex; align-items: center; min-block-size: 44px; font: inherit; color: var(--accent); cursor: pointer; text-decoration: underline; background: none; border: 0 }
[part~=call] { font-size: 1.1em; margin-inline-end: 1em }
[part~=now] { background: var(--go); color: var(--paper); border-radius: .4em; padding-inline: .9em; margin-block: .2em }
[part=address], [part=actions], [part=footer] { display: flex; flex-wrap: wrap; gap: 0 1.1em; align-items: center }
[part=footer] { font-size: .875em }
details[open] { flex-basis: 100% }
details a { display: flex }
select { border: 1px solid; color: inherit }
:focus-visible { outline: 3px solid var(--accent) }
[part=status] { position: absolute; inset: 0; overflow: hidden; clip-path: inset(50%) }
[part~=layout-line] [part=hint] { display: none }
@container (min-width: 34em) {
  [part=card] { grid-template-columns: 3fr 2fr; column-gap: 1.5em }
  [part~=layout-line] [part=card] { display: flex; flex-wrap: wrap; align-items: center }
}
@media print {
  [part=paper] { display: list-item }
  [part=actions], [part=route], label { display: none }
}
`;
