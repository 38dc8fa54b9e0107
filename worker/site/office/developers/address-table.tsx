/** Every address of the service in one table; browser/address-filter.ts lets people look for some, and without scripts all stand there. */
import type { AddressGroup, ServedAddress } from '../../../openapi/list-addresses.ts';
import type { OfficeTag } from '../../page/addresses.ts';
import { linkTo, type PageContext } from '../../page/page-context.ts';
import { fillPattern } from '../../../../data/model/fill-pattern.ts';
import { DEVELOPERS_WORDS } from '../words/developers.ts';

interface TableProps {
  readonly context: PageContext;
  readonly tag: OfficeTag;
  readonly groups: readonly AddressGroup[];
}

export function AddressTable({ context, tag, groups }: TableProps) {
  const words = DEVELOPERS_WORDS[tag];
  const all = String(groups.flatMap(({ addresses }) => addresses).length);
  return (
    <>
      <search class="filter" data-count={words.count} data-none={words.none} hidden>
        <label for="filter">{words.filter}</label>
        <input type="search" id="filter" autocomplete="off" aria-describedby="filter-hint" aria-controls="table" />
        <small id="filter-hint">{words.filter_hint}</small>
        <p role="status">{fillPattern(words.count, { count: all, all })}</p>
      </search>
      <table class="addresses" id="table">
        <thead>
          <tr>
            <th scope="col">{words.content}</th>
            <th scope="col">{words.address}</th>
          </tr>
        </thead>
        {groups.map(({ tag: subject, addresses }) => (
          <tbody>
            <tr class="subject">
              <th scope="rowgroup" colspan={2}>
                {subject ? (subject.title[tag] ?? subject.title.de) : words.pages}
                <small>{subject ? (subject.about[tag] ?? subject.about.de) : words.pages_text}</small>
              </th>
            </tr>
            {[...Map.groupBy(addresses, ({ title, media_type }) => `${title.de} ${media_type}`).values()].map(
              (same) => (
                <Row context={context} tag={tag} same={same} />
              ),
            )}
          </tbody>
        ))}
      </table>
    </>
  );
}

/** What is the same form stands in one row: of all centers, of one, in a language. */
function Row({ context, tag, same }: { context: PageContext; tag: OfficeTag; same: readonly ServedAddress[] }) {
  const [first] = same;
  if (!first) return null;
  const { title, media_type } = first;
  return (
    <tr>
      <th scope="row">
        {title[tag] ?? title.de}
        {media_type === undefined ? null : <small>{media_type}</small>}
      </th>
      <td>
        <ul>
          {same.map((one) => (
            <li>
              <Address context={context} served={one} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Address({ context, served }: { context: PageContext; served: ServedAddress }) {
  const { address, method, path } = served;
  const code = (
    <code>
      {method === undefined ? null : `${method} `}
      {withBreaks(address)}
    </code>
  );
  return path === undefined ? code : <a href={linkTo(context, path)}>{code}</a>;
}

/** Long addresses break where they have parts. */
function withBreaks(address: string) {
  return address.split(/(?<=.\/)/).map((part, index) => (
    <>
      {index > 0 ? <wbr /> : null}
      {part}
    </>
  ));
}
