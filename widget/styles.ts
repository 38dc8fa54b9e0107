// The widget's one style sheet, adopted (so it needs no style-src); colours follow the color-scheme that the host page gives.

export const styles = `
:host {
  --ink: var(--nc-color, light-dark(#1c2430, #e8edf3));
  --paper: var(--nc-background, light-dark(#fff, #171d25));
  --accent: var(--nc-accent, light-dark(#0b5a8e, #82c7f5));
  --go: var(--nc-open, light-dark(#0a6638, #74d6a0));
  --edge: color-mix(in srgb, var(--ink) 22%, var(--paper));
  --soft: color-mix(in srgb, var(--ink) 78%, var(--paper));
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
[part~=root], [part=card], [part=main], [part=side], [part=answer], [part=rows] { display: grid; gap: .6em; align-content: start }
[part~=root] { color: var(--ink) }
[part=card] { background: var(--paper); border: 1px solid var(--edge); border-radius: var(--nc-radius, .6em); padding: var(--nc-padding, 1em) }
[part=answer], [part=rows] { gap: .2em; list-style: none }
[part=heading] { font-weight: 600 }
[part=label], [part=row], [part=hours], [part=footer] { color: var(--soft) }
[part~=line] { font-size: clamp(1.3em, 6cqi, 1.7em); font-weight: 700; line-height: 1.25 }
[part~=line]::first-letter, [part=label]::first-letter, b::first-letter, li::first-letter { text-transform: uppercase }
[part~=open] { color: var(--go) }
[part=note], [part=stale] { background: color-mix(in srgb, var(--ink) 6%, var(--paper)); border-radius: .4em; padding: .5em .7em; margin-block-start: .3em }
[part=day] { display: grid; grid-template-columns: 6em 1fr; padding-block-start: .4em; border-block-start: 1px solid var(--edge) }
a, summary, button, select { color: var(--accent); display: inline-flex; align-items: center; min-block-size: 44px; font: inherit; cursor: pointer; text-decoration: underline; background: none; border: 0 }
[part~=call] { font-weight: 600; gap: .4em; margin-inline-end: 1em }
[part~=now] { background: var(--go); color: var(--paper); border-radius: .4em; padding-inline: .9em }
[part=actions], [part=footer] { display: flex; flex-wrap: wrap; gap: 0 1.1em; align-items: center }
[part=footer] { font-size: .875em }
details[open] { flex-basis: 100% }
details a { display: flex }
select { border: 1px solid; color: inherit; background: var(--paper) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
[part=status] { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@container (min-width: 34em) {
  [part=card] { grid-template-columns: 3fr 2fr; gap: .6em 1.5em }
}
@media (forced-colors: active) { [part~=now] { border: 2px solid } }
@media print {
  [part=paper] { display: list-item }
  [part=actions], [part=route], label { display: none }
  [part=card] { break-inside: avoid }
}
`;
