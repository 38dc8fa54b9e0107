<?php
/**
 * Keeps copies in one file, which a reader finds whole at any time.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * The store of a site that has no better one.
 */
final class File_Store implements Store {
	/**
	 * The file's path.
	 *
	 * @var string
	 */
	private $path;

	/**
	 * Best outside the folders that the web server shows.
	 *
	 * @param string $path The file's path; its folder must be there and be writable.
	 */
	public function __construct( string $path ) {
		$this->path = $path;
	}

	/**
	 * What was saved last; nothing where the file is missing or half.
	 *
	 * @return array<string, mixed>
	 */
	public function load(): array {
		$state = is_readable( $this->path ) ? json_decode( (string) file_get_contents( $this->path ), true ) : null;
		return is_array( $state ) ? $state : array();
	}

	/**
	 * Written beside it and then moved into its place.
	 *
	 * @param array<string, mixed> $state What is kept.
	 */
	public function save( array $state ): void {
		$next = $this->path . '.' . getmypid() . '.new';
		if ( is_writable( dirname( $this->path ) ) && false !== file_put_contents( $next, json_encode( $state ) ) ) {
			rename( $next, $this->path );
		}
	}
}
