/** The builder's form: labels, fieldsets, native controls; every value is one of builder-choice.ts. */
import { directoryTitle } from '../people/walk-in.ts';
import type { Child } from 'hono/jsx';
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import type { OfficeTag } from '../page/addresses.ts';
import { type BuilderChoice, MOST_FRAMES, firstPhone } from './builder-choice.ts';
import { HEADING_VALUES, LAYOUT_VALUES, SERVICE_VALUES, THEME_VALUES } from '../../../widget/attribute-values.ts';
import { LAYOUT_FACTS } from '../../../widget/layout-facts.ts';
import { reservedHeight } from './reserved-height.ts';
import type { PageContext } from '../page/page-context.ts';
import { EMBED_WORDS } from './words.ts';

interface FormProps {
  readonly context: PageContext;
  readonly tag: OfficeTag;
  readonly choice: BuilderChoice;
  readonly action: string;
}

/** The browser's part reads labels, addresses and heights off the form, so that it needs no table of its own. */
export function BuilderForm({ context, tag, choice, action }: FormProps) {
  const words = EMBED_WORDS[tag];
  const { directory, origin } = context.edition;
  return (
    <form id="builder" method="get" action={action} data-origin={origin} data-frames={MOST_FRAMES}>
      <fieldset>
        <legend>{words.centers}</legend>
        {directory.centers.map((center) => (
          <CenterBox center={center} checked={choice.centers.includes(center.id)} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.service}</legend>
        {SERVICE_VALUES.map((service) => (
          <label class="choice">
            <input type="radio" name="service" value={service} checked={choice.service === service} /> {words[service]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.look}</legend>
        <Field label={words.lang} name="lang">
          {context.edition.texts.map((one) => (
            <option
              value={one.tag}
              lang={one.meta.lang}
              selected={one.tag === choice.lang.tag}
              data-label={say(one, directoryTitle(context.edition))}
              data-lang={one.meta.lang}
              data-dir={one.meta.dir}
            >
              {say(one, 'language_name')}
            </option>
          ))}
        </Field>
        <Field label={words.layout} name="layout">
          {LAYOUT_VALUES.map((layout) => (
            <option
              value={layout}
              selected={choice.layout === layout}
              data-heights={heightsOf(
                layout,
                directory.centers.map(({ id }) => id),
              )}
            >
              {LAYOUT_FACTS[layout].label[tag]}
            </option>
          ))}
        </Field>
        <Field label={words.theme} name="theme">
          {THEME_VALUES.map((theme) => (
            <option value={theme} selected={choice.theme === theme}>
              {words[theme]}
            </option>
          ))}
        </Field>
        <Field label={words.heading} name="heading">
          {HEADING_VALUES.map((level) => (
            <option value={level} selected={choice.heading === level}>
              h{level}
            </option>
          ))}
        </Field>
        <label class="choice">
          <input type="checkbox" name="languages" value="yes" checked={choice.languages} /> {words.languages}
        </label>
      </fieldset>
      <p>
        <button type="submit">{words.make}</button>
      </p>
    </form>
  );
}

function CenterBox({ center, checked }: { center: Center; checked: boolean }) {
  const { id, name, district } = center;
  const { number, phone } = firstPhone(center);
  return (
    <label class="choice">
      <input
        type="checkbox"
        name="center"
        value={id}
        checked={checked}
        data-name={name}
        data-number={number}
        data-phone={phone}
      />
      <bdi lang="de">
        {name} ({district})
      </bdi>
    </label>
  );
}

function Field({ label, name, children }: { label: string; name: string; children?: Child }) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>{children}</select>
    </label>
  );
}

/** Heights for no choice (all centers), one center, two, and so on; then the same with a language menu: the browser takes its own. */
function heightsOf(layout: BuilderChoice['layout'], ids: readonly string[]): string {
  const chosen = [ids, ...ids.map((_, index) => ids.slice(0, index + 1))];
  return [false, true]
    .flatMap((languages) => chosen.map((centers) => reservedHeight({ layout, centers, languages }, ids.length)))
    .join('|');
}
