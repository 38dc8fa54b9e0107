/** What the office's page works on: the project's own texts as they stand in data/, and where a change is proposed. */
import { readProject } from '../../data/commands/project.ts';
import { baseOf } from '../../data/operations/inbox/base.ts';
import type { ProjectTexts } from '../../data/operations/project-texts.ts';
import { PROJECT_TEXTS } from '../site/page/addresses.ts';
import type { OfficeProject } from '../site/page/office-project.ts';
import type { OutputFile } from './files.ts';
import type { BuildSettings } from './settings.ts';

/** As `npm run data -- hand-in` begins: with what was changed by hand cut, as it will be before any change that is handed in. */
export async function bundleProjectTexts(root: string, { as_of, newFilePage }: BuildSettings): Promise<OutputFile> {
  const project = await readProject(root);
  const base = baseOf(project, { today: as_of, now: Date.parse(`${as_of}T11:00:00Z`) });
  return projectFile('project' in base ? base.project : project, newFilePage);
}

/** `newFilePage` as in wrangler.toml; "" where none is set. */
export function projectFile({ text, editions, texts }: ProjectTexts, newFilePage: string): OutputFile {
  const project: OfficeProject = { text, editions, texts, new_file_page: newFilePage };
  return { path: PROJECT_TEXTS.slice(1), bytes: JSON.stringify(project) };
}
