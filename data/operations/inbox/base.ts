/** What changes are applied to: directory.json with its own changes cut, or, while it is broken, the last good edition. */
import { checkDirectory } from '../../check/check.ts';
import { type Finding, stopsPublication } from '../../check/findings/finding.ts';
import type { Directory } from '../../model/directory.ts';
import { type CutResult, cutEdition, type EntryNotes } from '../cut.ts';
import { editionNames, newestEdition, type ProjectTexts, textsWithEdition } from '../project-texts.ts';
import type { Moment } from './queue.ts';

export interface Base {
  /** The texts to go on from. */
  readonly project: ProjectTexts;
  /** What was changed by hand since the last edition, cut; without words where nothing was. */
  readonly byHand: CutResult;
  /** What stops directory.json from being published: then the last good edition stands in its place. */
  readonly broken: readonly Finding[];
}

/** The findings of directory.json where the last edition is no good either: then there is nothing to go on from. */
export function baseOf(project: ProjectTexts, moment: Moment, notes: EntryNotes = {}): Base | readonly Finding[] {
  const findings = checkDirectory({ ...project, today: moment.today });
  if (!stopsPublication(findings)) {
    const byHand = cutByHand(project, moment, notes);
    return {
      project: byHand.words.length > 0 ? textsWithEdition(project, byHand.directory) : project,
      byHand,
      broken: [],
    };
  }
  const newest = newestEdition(project);
  const good = { ...project, text: project.editions[`${newest ?? ''}.json`] ?? '' };
  if (stopsPublication(checkDirectory({ ...good, today: moment.today }))) return findings;
  return { project: good, byHand: cutByHand(good, moment, {}), broken: findings };
}

function cutByHand(project: ProjectTexts, { now }: Moment, notes: EntryNotes): CutResult {
  const directory = JSON.parse(project.text) as Directory;
  const before = JSON.parse(project.editions[`${directory.edition}.json`] ?? project.text) as Directory;
  return cutEdition(before, directory, now, editionNames(project), notes);
}
