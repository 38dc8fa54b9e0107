/** One line for offices: the center's hours and sessions as tables to open in a spreadsheet. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import { labelledValue } from '../page/marked-up-text.tsx';
import { type PageContext, linkTo } from '../page/page-context.ts';

/** The tables are German. */
export function TableLinks({ context, center }: { context: PageContext; center: Center }) {
  const { text } = context;
  const at = `/v1/centers/${center.id}`;
  return (
    <p class="ways">
      {labelledValue(
        text,
        say(text, 'open_data'),
        <>
          <a href={linkTo(context, `${at}.xlsx`)} hreflang="de">
            <bdi dir="ltr">Excel (XLSX)</bdi>
          </a>{' '}
          <a href={linkTo(context, `${at}/sessions.excel.csv`)} hreflang="de">
            <bdi dir="ltr">CSV</bdi>
          </a>
        </>,
      )}
    </p>
  );
}
