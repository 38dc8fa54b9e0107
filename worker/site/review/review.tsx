/** A page for readers who grew up with a language: every sentence of data/text as it is shown, beside the German, to be ticked where it is wrong. */
import { say, type Text } from '../../../data/model/text.ts';
import { dateOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { REVIEW_SCRIPT, REVIEW_STYLE, reviewPath } from '../page/addresses.ts';
import { renderDocument } from '../page/document.tsx';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { filledSentences } from './samples.ts';

/** In the order in which they weigh: a wrong sentence sends somebody away, a wrong name of a language does not. */
const PARTS: ReadonlyArray<readonly [id: string, title: string, belongs: RegExp]> = [
  ['saetze', 'Sätze', /^(?!weekday_|month_|holiday\.|language\.|audience\.|number\.|ordinal\.)/],
  ['feiertage', 'Feiertage', /^holiday\./],
  ['tage', 'Tage und Monate', /^(weekday|month)_/],
  ['woerter', 'Einzelne Wörter', /^(audience|number|ordinal)\./],
  ['sprachen', 'Sprachen', /^language\./],
];

export function renderReview(edition: PublishedEdition, text: Text): string {
  const german = edition.text('de');
  const context: PageContext = { edition, text: german, path: reviewPath(text.tag) };
  const name = say(text, 'language_name');
  const ids = Object.keys(german.words);
  return renderDocument({
    context,
    title: `Texte prüfen: ${name}`,
    description: `Alle Sätze der Seiten in dieser Sprache neben dem deutschen Text, zum Ankreuzen: ${name}`,
    translations: [],
    unlisted: true,
    original: true,
    kind: 'office review',
    scripts: [REVIEW_SCRIPT],
    children: (
      <>
        <link rel="stylesheet" href={linkTo(context, REVIEW_STYLE)} />
        <h1>
          Texte prüfen: <bdi lang={text.meta.lang}>{name}</bdi>
        </h1>
        <Instructions count={ids.length} />
        <form data-review={`${text.tag} · ${dateOf(edition.asOf)}`}>
          {PARTS.map(([id, title, belongs]) => (
            <section aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <ol>
                {ids
                  .filter((one) => belongs.test(one))
                  .map((one) => (
                    <SentenceRow edition={edition} german={german} text={text} id={one} />
                  ))}
              </ol>
            </section>
          ))}
          <SendSection email={edition.directory.publisher.contact?.email ?? ''} />
        </form>
      </>
    ),
  });
}

function Instructions({ count }: { count: number }) {
  return (
    <>
      <p>
        Hier stehen alle {count} Texte dieser Sprache, mit Beispielen gefüllt, so wie sie auf den Seiten, Aushängen und
        in Kalendern stehen. Erst der deutsche Text, dann die Übersetzung. Das dauert etwa 30 Minuten.
      </p>
      <ul>
        <li>Kreuzen Sie nur an, was falsch oder schwer zu verstehen ist. Schreiben Sie dazu, wie es besser heißt.</li>
        <li>Namen, Nummern, Daten und Uhrzeiten sind Beispiele. Prüfen Sie die Wörter, nicht die Zeiten.</li>
        <li>
          Am Ende kopieren Sie das Ergebnis, laden es als Textdatei oder schicken es als E-Mail. Sie brauchen kein
          Konto, und diese Seite speichert nichts: Was Sie eintragen, ist weg, wenn Sie die Seite schließen.
        </li>
      </ul>
      <noscript>
        <p>Ohne JavaScript: Bitte drucken Sie die Seite, kreuzen Sie auf Papier an, und geben Sie das Blatt ab.</p>
      </noscript>
    </>
  );
}

interface SentenceProps {
  readonly edition: PublishedEdition;
  readonly german: Text;
  readonly text: Text;
  readonly id: string;
}

function SentenceRow({ edition, german, text, id }: SentenceProps) {
  const { lang, dir } = text.meta;
  const anchor = `own-${id.replace('.', '-')}`;
  return (
    <li data-id={id}>
      <p lang="de">{filledSentences(edition, german, id).join(' / ')}</p>
      <p class="own" lang={lang} dir={dir} id={anchor}>
        {filledSentences(edition, text, id).join(' / ')}
      </p>
      <p class="verdict">
        <label>
          <input type="checkbox" name={id} aria-describedby={anchor} /> falsch
        </label>{' '}
        <label>
          besser: <input type="text" name={`${id}:better`} lang={lang} dir={dir} autocomplete="off" />
        </label>
      </p>
    </li>
  );
}

function SendSection({ email }: { email: string }) {
  return (
    <section aria-labelledby="senden">
      <h2 id="senden">Ergebnis senden</h2>
      <p>
        <label>
          <input type="checkbox" name="read-all" /> Ich habe alle Texte gelesen.
        </label>
      </p>
      <p>
        <label>
          <input type="checkbox" name="native" /> Ich bin mit dieser Sprache aufgewachsen.
        </label>
      </p>
      <p>
        <label>
          Anmerkungen (freiwillig, auch Ihr Name, wenn Sie genannt werden möchten):
          <br />
          <textarea name="remarks" rows={4}></textarea>
        </label>
      </p>
      <p class="ways" data-send hidden>
        <button type="submit" data-way="copy" data-done="Kopiert">
          Ergebnis kopieren
        </button>
        <button type="button" data-way="download">
          Als Textdatei laden
        </button>
        <a data-way="mail" data-email={email} href={`mailto:${email}`}>
          Als E-Mail schreiben
        </a>
      </p>
      <p role="status" data-sent></p>
    </section>
  );
}
