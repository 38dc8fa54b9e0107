/** The interface of a feed: one format of the directory, for all centers and for each. */
import type { Words } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Text } from '../../data/model/text.ts';
import type { NamedSchema } from '../schema/schema.ts';

export interface Feed {
  /** What follows `/v1/centers.` and `/v1/centers/{id}.`, e.g. "geojson" or "phone.ics". */
  readonly extension: string;
  /** The media type with its parameters, as sent in Content-Type. */
  readonly media_type: string;
  readonly title: Words;
  /** Whether it also exists in each language, before the last part of the extension: "phone.tr.ics". */
  readonly in_languages: boolean;
  /** UTC instant of the last change to how this format is written. Golden files that change ask for a new one. */
  readonly format_revised: string;
  /** Above this many centers there is no all-in-one form, only one per center. */
  readonly all_in_one_limit?: number;
  /** The extension of the feed that this one describes: it holds no centers of its own. */
  readonly describes?: string;
  /** Its bytes do not name the edition, so that an edition which touches other centers leaves them as they were. */
  readonly without_edition?: true;
  /** When the days that it holds last moved on, in UTC, where they move more often than the horizon. */
  readonly window_moved?: (edition: PublishedEdition) => string;
  /** The row of CACHE_CONTROL; `feed` when absent. */
  readonly cache?: 'feed' | 'calendar';
  /** Headers of its own, e.g. Content-Disposition. Values are ASCII. */
  readonly headers?: (edition: PublishedEdition, text: Text) => Readonly<Record<string, string>>;
  /** What every answer of a JSON form is valid against. */
  readonly schema?: NamedSchema;
  /** Writes the form. Pure: equal editions give equal bytes. A promise where what writes it is loaded first. */
  readonly render: (edition: PublishedEdition, text: Text) => string | Promise<string | Uint8Array>;
}
