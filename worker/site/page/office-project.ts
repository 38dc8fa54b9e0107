/** The file that the office's page loads beside its script: worker/publish/project-texts.ts writes it. */
import type { ProjectTexts } from '../../../data/operations/project-texts.ts';

export interface OfficeProject extends Pick<ProjectTexts, 'text' | 'editions' | 'texts'> {
  /**
   * The page of the project's forge on which a file is created: an address with the placeholders {path} and {text}, or without
   * {text} where that page takes no text. "" = none is known.
   */
  readonly new_file_page: string;
}
