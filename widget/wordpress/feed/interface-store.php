<?php
/**
 * Where copies are kept: a content system brings its own place, class-file-store.php is one file.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

interface Store {
	/**
	 * What was saved last; empty when there is nothing or nothing that can be read.
	 *
	 * @return array<string, mixed>
	 */
	public function load(): array;

	/**
	 * Replaces what is kept, whole or not at all. A place that cannot be written is no error: then it is asked more often.
	 *
	 * @param array<string, mixed> $state Arrays, strings and numbers only; strings are UTF-8.
	 */
	public function save( array $state ): void;
}
