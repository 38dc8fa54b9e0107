/** What the generated validator of changes answers. */
import type { SchemaError } from './directory-validator.js';

/** Every error of a value against inbox.schema.json; empty when it is valid. */
export function inboxErrors(value: unknown): readonly SchemaError[];
