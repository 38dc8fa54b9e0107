/** What the office's page works on: the project's own texts as they stand in data/, and where a change is proposed. */
import { readProject } from '../../data/commands/project.ts';
import type { ProjectTexts } from '../../data/operations/project-texts.ts';
import { PROJECT_TEXTS } from '../site/page/addresses.ts';
import type { OfficeProject } from '../site/page/office-project.ts';
import type { OutputFile } from './files.ts';

/** `newFilePage` as in wrangler.toml; "" where none is set. */
export async function bundleProjectTexts(root: string, newFilePage: string): Promise<OutputFile> {
  return projectFile(await readProject(root), newFilePage);
}

export function projectFile({ text, editions, texts }: ProjectTexts, newFilePage: string): OutputFile {
  const project: OfficeProject = { text, editions, texts, new_file_page: newFilePage };
  return { path: PROJECT_TEXTS.slice(1), bytes: JSON.stringify(project) };
}
