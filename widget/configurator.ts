// The embed builder in the browser: whenever the form changes, snippets are filled in again and the preview follows.
// It reads labels, languages and heights off the form and patterns off the page; worker/site/choice.ts does the same on the server.

type Values = Readonly<Record<string, string>>;

const DEFAULTS: Readonly<Record<string, string>> = { service: 'both', layout: 'card', theme: 'auto', heading: '3' };

function attributesOf(data: FormData): (readonly [string, string])[] {
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

function valuesOf(form: HTMLFormElement, data: FormData): Values {
  const origin = form.dataset['origin'] ?? '';
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[name=center]')];
  const checked = chosen.filter((box) => box.checked);
  const only = checked.length === 1 ? checked[0] : undefined;
  const framed = (checked[0] ?? chosen[0])?.value ?? '';
  const language = form.querySelector<HTMLOptionElement>('select[name=lang] option:checked');
  const layout = form.querySelector<HTMLOptionElement>('select[name=layout] option:checked');
  const heights = (layout?.dataset['heights'] ?? '').split('|');
  const label = language?.dataset['label'] ?? '';
  const tag = language?.value ?? 'de';
  const attributes = attributesOf(data);
  return {
    attributes: attributes.map(([name, value]) => ` ${name}="${value}"`).join(''),
    data: attributes.map(([name, value]) => ` data-${name}="${value}"`).join(''),
    label: only ? `${label}: ${only.dataset['name'] ?? ''}` : label,
    lang: language?.dataset['lang'] ?? 'de',
    href: `${origin}/${tag}/${only ? `centers/${only.value}/` : ''}`,
    page: `${origin}/${tag}/centers/${framed}/`,
    frame: `${origin}/embed/${framed}/${tag}/`,
    fragment: `${origin}/v1/fragments/${framed}/${tag}/`,
    height: heights[checked.length + (data.has('languages') ? chosen.length + 1 : 0)] ?? '',
    script: `${origin}/widget/v1/next-consultation.js`,
    origin,
  };
}

function show(form: HTMLFormElement): void {
  const data = new FormData(form);
  const values = valuesOf(form, data);
  for (const place of document.querySelectorAll<HTMLElement>('[data-pattern]')) {
    place.textContent = (place.dataset['pattern'] ?? '').replace(
      /\{([a-z]+)\}/g,
      (whole, name: string) => values[name] ?? whole,
    );
  }
  const old = document.getElementById('widget');
  if (!old) return;
  const preview = document.createElement('next-consultation');
  preview.id = 'widget';
  for (const [name, value] of attributesOf(data)) preview.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = values['href'] ?? '';
  link.lang = values['lang'] ?? '';
  link.textContent = values['label'] ?? '';
  preview.append(link);
  old.replaceWith(preview);
}

function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-from]')) {
    button.hidden = false;
    const label = button.textContent ?? '';
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset['copyFrom'] ?? '')?.textContent ?? '';
      void navigator.clipboard.writeText(text.trim()).then(() => {
        button.textContent = button.dataset['done'] ?? label;
        setTimeout(() => {
          button.textContent = label;
        }, 3000);
      });
    });
  }
}

const form = document.querySelector<HTMLFormElement>('#builder');
if (form) {
  form.addEventListener('change', () => show(form));
  // The snippets are filled in already; the button is for pages without scripts.
  form.querySelector('button')?.setAttribute('hidden', '');
  // A browser may have kept the form's state over a reload.
  show(form);
}
if (navigator.clipboard) offerCopies();
