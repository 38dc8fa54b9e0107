/** What webmasters', developers' and legal pages share: German and English only, one column of prose. */
import type { Child } from 'hono/jsx';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { OFFICE_TAGS, type OfficePage, officePath, type OfficeTag } from './addresses.ts';
import { page } from './document.tsx';
import type { Here } from './here.ts';

export function officeHere(edition: PublishedEdition, tag: OfficeTag, name: OfficePage): Here {
  return { edition, text: edition.text(tag), path: officePath(tag, name) };
}

interface OfficeProps {
  readonly here: Here;
  readonly name: OfficePage;
  readonly title: string;
  readonly description: string;
  readonly scripts?: readonly string[];
  readonly unlisted?: boolean;
  readonly children: Child;
}

export function officeDocument({ here, name, title, children, ...more }: OfficeProps): string {
  const translations = OFFICE_TAGS.map((tag) => ({ text: here.edition.text(tag), path: officePath(tag, name) }));
  const body = (
    <>
      <h1>{title}</h1>
      {children}
    </>
  );
  return page({ here, title, translations, kind: 'office', children: body, ...more });
}
