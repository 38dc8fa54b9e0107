<?php
/**
 * How a provider is asked: a content system brings its own way, class-stream-fetcher.php is PHP's.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

interface Fetcher {
	/**
	 * Asks once, and never throws.
	 *
	 * @param string                $url     Absolute.
	 * @param array<string, string> $headers Header fields by name.
	 * @param float                 $seconds The most that the answer may take.
	 * @return array{status: int, headers: array<string, string>, body: string} Names of header fields are in lower case. Without
	 *               an answer the status is 0 and the body says why.
	 */
	public function fetch( string $url, array $headers, float $seconds ): array;
}
