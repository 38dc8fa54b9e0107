/** Who stands behind a center: the organizations that share it and who coordinates them. */
import { say } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import { GermanText, labelledValue } from '../page/marked-up-text.tsx';

export function Partners({ context }: { context: PageContext }) {
  const { edition, text } = context;
  const { organizations, programme } = edition.directory;
  const partners = organizations.filter(({ role }) => role === 'partner');
  const coordination = organizations.find(({ id }) => id === programme.coordination);
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{say(text, 'partners')}</h2>
      <ul class="inline">
        {partners.map(({ name, url }) => (
          <li>
            <GermanText text={text}>{url ? <a href={url}>{name}</a> : name}</GermanText>
          </li>
        ))}
      </ul>
      {coordination ? (
        <p>
          {labelledValue(text, say(text, 'coordinated_by'), <GermanText text={text}>{coordination.name}</GermanText>)}
        </p>
      ) : null}
    </section>
  );
}
