/** What webmasters', developers' and legal pages share: German and English only, one column of prose. */
import type { Child } from 'hono/jsx';
import type { Context } from '../../http/route.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { OFFICE_TAGS, type OfficePage, officePath, type OfficeTag, type PFLEGE } from './addresses.ts';
import { renderDocument } from './document.tsx';
import type { PageContext } from './page-context.ts';

/** What a file of worker/site/office/pages exports by default. */
export type RenderOfficePage = (context: Context, tag: OfficeTag) => string | Promise<string>;

export function officeContext(
  edition: PublishedEdition,
  tag: OfficeTag,
  name: OfficePage | typeof PFLEGE,
): PageContext {
  return { edition, text: edition.text(tag), path: officePath(tag, name) };
}

interface OfficeProps {
  readonly context: PageContext;
  readonly name: OfficePage | typeof PFLEGE;
  readonly title: string;
  readonly description: string;
  /** schema.org, as an object. */
  readonly data?: unknown;
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly unlisted?: boolean;
  readonly children: Child;
}

export function renderOfficeDocument({ context, name, title, children, ...more }: OfficeProps): string {
  const translations = OFFICE_TAGS.map((tag) => ({ text: context.edition.text(tag), path: officePath(tag, name) }));
  const body = (
    <>
      <h1>{title}</h1>
      {children}
    </>
  );
  return renderDocument({ context, title, translations, kind: 'office', children: body, ...more });
}
