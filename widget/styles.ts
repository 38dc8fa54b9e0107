// The widget's one style sheet, adopted (so it needs no style-src); colours follow the color-scheme that the host page gives.

export const styles = `
:host {
  --ink: var(--nc-color, light-dark(#1c2430, #e8edf3));
  --soft: var(--nc-muted, light-dark(#4a5565, #b4bfcc));
  --paper: var(--nc-background, light-dark(#fff, #171d25));
  --edge: var(--nc-border, light-dark(#c8d1db, #3a4655));
  --accent: var(--nc-accent, light-dark(#0b5a8e, #82c7f5));
  --go: var(--nc-open, light-dark(#0a6638, #74d6a0));
  --calm: var(--nc-note, light-dark(#f1f5f9, #212b37));
  display: block;
  max-inline-size: var(--nc-max-width, 46rem);
  container-type: inline-size;
  contain-intrinsic-inline-size: 20rem;
  line-height: 1.45;
}
:host([hidden]) { display: none }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
* { box-sizing: border-box; margin: 0; padding: 0; min-inline-size: 0; overflow-wrap: anywhere }
.root { color: var(--ink); display: grid; gap: .75em; text-align: start }
.card {
  background: var(--paper);
  border: 1px solid var(--edge);
  border-radius: var(--nc-radius, .6em);
  padding: var(--nc-padding, 1em);
  display: grid;
  gap: .9em;
}
.main, .side, .contacts { display: grid; gap: .7em; align-content: start }
.name { font-weight: 600; display: flex; flex-wrap: wrap; gap: 0 .5em }
.soft, .label, .below, .rows, .hours, .foot { color: var(--soft) }
.soft { font-weight: 400 }
.line { font-size: clamp(1.3em, 6.2cqi, 1.7em); font-weight: 700; line-height: 1.25; text-wrap: balance }
.line::first-letter, .label::first-letter, b::first-letter, li time::first-letter { text-transform: uppercase }
.open, .call.now { --tone: var(--go) }
.line.open { color: var(--go) }
.note, .stale { background: var(--calm); border-radius: .4em; padding: .5em .7em; font-size: .95em }
.rows, .days { list-style: none; display: grid; gap: .3em }
.who { color: var(--ink); margin-inline-start: .4em }
.days > li { display: grid; grid-template-columns: minmax(5.5em, auto) 1fr; gap: 0 .8em; padding-block: .35em; border-block-start: 1px solid var(--edge) }
.paper { display: none }
.phones { display: flex; flex-wrap: wrap; gap: .1em .9em; align-items: center }
.hours { flex-basis: 100% }
a, summary, button { color: var(--accent); text-underline-offset: .15em }
a, summary, button, select { display: inline-flex; align-items: center; min-block-size: 44px; font: inherit; cursor: pointer }
.call { font-weight: 600; gap: .4em }
.call.now { background: var(--go); color: var(--paper); text-decoration: none; border-radius: .4em; padding-inline: .9em }
.address a { margin-inline-start: .5em }
.actions { display: flex; flex-wrap: wrap; gap: 0 1.1em; border-block-start: 1px solid var(--edge); padding-block-start: .2em }
button, summary { background: none; border: 0; text-decoration: underline }
details[open] { flex-basis: 100% }
details a { display: flex }
.foot { font-size: .875em; display: flex; flex-wrap: wrap; gap: 0 1em; align-items: center; padding-inline: .2em }
select { background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: .3em; padding-inline: .4em; margin-inline-start: .4em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2em }
.ear { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.one { grid-template-columns: auto; gap: 0 1em; align-items: baseline }
@container (min-width: 34em) {
  .card:not(.one) { grid-template-columns: 3fr 2fr; gap: 1.5em }
  .side { border-inline-start: 1px solid var(--edge); padding-inline-start: 1.5em }
  .one { display: flex; flex-wrap: wrap }
}
@media (forced-colors: active) { .call.now { border: 2px solid } }
@media print {
  .paper { display: list-item }
  .actions, select, label, .address a { display: none }
  .card { break-inside: avoid; border-color: #000 }
}
`;
