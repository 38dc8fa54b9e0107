/** Who stands behind a center: the organizations that share it and who coordinates them. */
import { say } from '../../../data/model/text.ts';
import type { Here } from '../page/here.ts';
import { German, labelled } from '../page/wording.tsx';

export function People({ here }: { here: Here }) {
  const { edition, text } = here;
  const { organizations, programme } = edition.directory;
  const partners = organizations.filter(({ role }) => role === 'partner');
  const coordination = organizations.find(({ id }) => id === programme.coordination);
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{say(text, 'partners')}</h2>
      <ul class="inline">
        {partners.map(({ name, url }) => (
          <li>
            <German text={text}>{url ? <a href={url}>{name}</a> : name}</German>
          </li>
        ))}
      </ul>
      {coordination ? (
        <p>{labelled(text, say(text, 'coordinated_by'), <German text={text}>{coordination.name}</German>)}</p>
      ) : null}
    </section>
  );
}
