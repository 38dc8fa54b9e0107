/** The list of all rules, each with the sentence it keeps true. */
import { DOUBLED_NAMES, LONGER_FILES } from '../exceptions.ts';
import type { Source } from '../sources.ts';
import { filesFormNoRing, foldersFormNoRing } from './cycles.ts';
import { topFoldersDependInOneDirection } from './directions.ts';
import { feedsDoNotImportEachOther } from './feeds.ts';
import { filesAreShort, filesOpenWithComment, noSourceInBuildFolders } from './files.ts';
import { nodeModulesAtEntryPointsOnly, onlyHonosCore } from './imports.ts';
import { exportedNamesAreUnique } from './names.ts';
import { nothingIsStored } from './nothing-stored.ts';
import { foldersStandInOrder } from './order.ts';
import { compilerIsNotSilenced, noWorkIsLeftAsNote } from './silenced.ts';
import {
  clockIsMetAtTheEdges,
  domIsMetAtTheEdges,
  environmentIsMetAtTheEdges,
  networkIsMetAtTheEdges,
} from './surroundings.ts';

/** Findings say file, what and repair; none means the rule is kept. */
export type Rule = (sources: readonly Source[]) => string[];

export const RULES: ReadonlyArray<readonly [sentence: string, rule: Rule]> = [
  ['depends in one direction: data, widget, worker', topFoldersDependInOneDirection],
  ['has no ring of files', filesFormNoRing],
  ['has no ring of folders', foldersFormNoRing],
  ['is read from the ground up: a file imports from its own folder or one before', foldersStandInOrder],
  ['has feeds that do not know each other', feedsDoNotImportEachOther],
  ['meets the clock at its edges only', clockIsMetAtTheEdges],
  ['meets the network at its edges only', networkIsMetAtTheEdges],
  ['meets the environment at its entry points only', environmentIsMetAtTheEdges],
  ['meets the DOM only where a browser runs it', domIsMetAtTheEdges],
  ['stores nothing at the reader’s', nothingIsStored],
  ['says at the head of every file what it is for', filesOpenWithComment],
  ['does not silence the compiler', compilerIsNotSilenced],
  ['leaves no work as a note', noWorkIsLeftAsNote],
  ['uses Hono’s core and its jsx, none of its middleware', onlyHonosCore],
  ['has no source in a folder called build or dist', noSourceInBuildFolders],
  ['has short files', filesAreShort(LONGER_FILES)],
  ['gives an exported name one meaning', exportedNamesAreUnique(DOUBLED_NAMES)],
  ['needs Node at its entry points only', nodeModulesAtEntryPointsOnly],
];
