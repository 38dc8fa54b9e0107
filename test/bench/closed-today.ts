/**
 * From a form to what the widget reads: how long each step takes on this machine without the network, from the first edition on.
 * Check, cut, build and hash are the workflow's own scripts; the list of files is what wrangler would ask the platform about.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

