// The embed builder in the browser: whenever the form changes, snippets are filled in again and the preview follows.
// It reads labels, languages and heights from the form and patterns from the page; worker/site/embed/builder-choice.ts does the same on the server.
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { offerCopies } from './copy-buttons.ts';

type Values = Readonly<Record<string, string>>;

const DEFAULTS: Readonly<Record<string, string>> = { service: 'both', layout: 'card', theme: 'auto', heading: '3' };

function widgetAttributes(data: FormData): (readonly [string, string])[] {
  const text = (name: string): string => String(data.get(name) ?? '');
  const all: [string, string][] = [
    ['center', data.getAll('center').join(' ')],
    ['service', text('service')],
    ['lang', text('lang')],
    ['layout', text('layout')],
    ['theme', text('theme')],
    ['heading', text('heading')],
    ['languages', text('languages')],
  ];
  return all.filter(([name, value]) => value !== (DEFAULTS[name] ?? ''));
}

interface Filling {
  readonly all: Values;
  /** For what stands once for each center. */
  readonly each: readonly Values[];
}

function readValues(form: HTMLFormElement, data: FormData): Filling {
  const origin = form.dataset['origin'] ?? '';
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=center]')];
  const checked = boxes.filter((box) => box.checked);
  const only = checked.length === 1 ? checked[0] : undefined;
  const language = form.querySelector<HTMLOptionElement>('select[name=lang] option:checked');
  const layout = form.querySelector<HTMLOptionElement>('select[name=layout] option:checked');
  const heights = (layout?.dataset['heights'] ?? '').split('|');
  const { label = '', lang = 'de', dir = 'ltr' } = language?.dataset ?? {};
  const tag = language?.value ?? 'de';
  const titleOf = (box: HTMLInputElement): string => `${label}: ${box.dataset['name'] ?? ''}`;
  const pageOf = (box: HTMLInputElement): string => `${origin}/${tag}/centers/${box.value}/`;
  const text = only ? titleOf(only) : label;
  const attributes = widgetAttributes(data);
  const shown = checked.length ? checked : boxes.slice(0, Number(form.dataset['frames']));
  const contents = JSON.parse(document.getElementById('contents')?.textContent ?? '{}') as Record<string, Values>;
  return {
    all: {
      attributes: attributes.map(([name, value]) => ` ${name}="${value}"`).join(''),
      data: attributes.map(([name, value]) => ` data-${name}="${value}"`).join(''),
      text,
      label: markup(text),
      content: `<div lang="${lang}" dir="${dir}">${shown.map((box) => contents[tag]?.[box.value] ?? '').join('')}</div>`,
      lang,
      href: only ? pageOf(only) : `${origin}/${tag}/`,
      height: heights[checked.length + (data.has('languages') ? boxes.length + 1 : 0)] ?? '',
      script: `${origin}/widget/v1/next-consultation.js`,
      origin,
    },
    each: shown.map((box) => ({
      tag,
      lang,
      dir,
      title: markup(titleOf(box)),
      id: box.value,
      page: pageOf(box),
      frame: `${origin}/embed/${box.value}/${tag}/`,
      fragment: `${origin}/v1/fragments/${box.value}/${tag}/`,
      number: box.dataset['number'] ?? '',
      phone: box.dataset['phone'] ?? '',
    })),
  };
}

/** Text as it stands in HTML. */
const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function show(form: HTMLFormElement): void {
  const data = new FormData(form);
  const values = readValues(form, data);
  for (const element of document.querySelectorAll<HTMLElement>('[data-pattern]')) {
    const { pattern = '', each } = element.dataset;
    element.textContent =
      each === undefined
        ? fillPattern(pattern, values.all)
        : values.each.map((one) => fillPattern(pattern, one)).join('\n');
  }
  const old = document.getElementById('widget');
  if (!old) return;
  const preview = document.createElement('next-consultation');
  preview.id = 'widget';
  for (const [name, value] of widgetAttributes(data)) preview.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = values.all['href'] ?? '';
  link.lang = values.all['lang'] ?? '';
  link.textContent = values.all['text'] ?? '';
  preview.append(link);
  old.replaceWith(preview);
}

/** First the system, then one thing to copy. */
function offerSystems(menu: HTMLElement): void {
  const choose = (): void => {
    const chosen = menu.querySelector('select')?.value;
    for (const one of document.querySelectorAll<HTMLDetailsElement>('details[data-system]')) {
      one.open = one.dataset['system'] === chosen;
      one.hidden = !one.open;
    }
  };
  menu.hidden = false;
  menu.addEventListener('change', choose);
  choose();
}

const form = document.querySelector<HTMLFormElement>('#builder');
// Without the contents in the page the form asks the server.
if (form && document.getElementById('contents')) {
  form.addEventListener('change', () => show(form));
  // The snippets are filled in already; the button is for pages without scripts.
  form.querySelector('button')?.setAttribute('hidden', '');
  // A browser may have restored the form's state after a reload.
  show(form);
}
const menu = document.getElementById('system');
if (menu) offerSystems(menu);
offerCopies();
