<?php
/**
 * Says what the widget says, in its words (words/{lang}.json): fills their places, names dates.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * The words of one language.
 */
final class Words {
	/**
	 * The language as HTML names it.
	 *
	 * @var string
	 */
	public $lang;

	/**
	 * "ltr" or "rtl".
	 *
	 * @var string
	 */
	public $dir;

	/**
	 * As its file is named: de, de-simple, en.
	 *
	 * @var string
	 */
	public $tag;

	/**
	 * The parsed file.
	 *
	 * @var array<string, mixed>
	 */
	private $file;

	/**
	 * From a file that was read.
	 *
	 * @param string               $tag  The language.
	 * @param array<string, mixed> $file The parsed file.
	 */
	private function __construct( string $tag, array $file ) {
		$this->tag  = $tag;
		$this->file = $file;
		$this->lang = $file['meta']['lang'];
		$this->dir  = $file['meta']['dir'];
	}

	/**
	 * German where a language has no words.
	 *
	 * @param string $folder Where de.json, tr.json … lie.
	 * @param string $tag    A file's name without its end.
	 * @throws \RuntimeException Where German is missing too.
	 */
	public static function load( string $folder, string $tag ): self {
		$path = "$folder/$tag.json";
		$file = preg_match( '/^[a-z-]+$/', $tag ) && is_readable( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
		if ( is_array( $file ) ) {
			return new self( $tag, $file );
		}
		if ( 'de' === $tag ) {
			throw new \RuntimeException( "$path is missing; copy the folder words again" );
		}
		return self::load( $folder, 'de' );
	}

	/**
	 * A sentence with its places filled.
	 *
	 * @param string                $id     As in data/text.
	 * @param array<string, string> $values By the places' names.
	 */
	public function say( string $id, array $values = array() ): string {
		$places = array();
		foreach ( $values as $name => $value ) {
			$places[ '{' . $name . '}' ] = $value;
		}
		return strtr( (string) ( $this->file[ $id ] ?? '' ), $places );
	}

	/**
	 * A date in words.
	 *
	 * @param string $pattern date_long ("Montag, 8. Februar") or date_with_year ("8. Februar 2027").
	 * @param string $date    YYYY-MM-DD.
	 */
	public function date( string $pattern, string $date ): string {
		list( $year, $month, $day ) = array_map( 'intval', explode( '-', $date ) );
		$name                       = $this->say( "month_long.$month" );
		$before_year                = $this->file['meta']['months_before_year'][ $month - 1 ] ?? $name;
		$values                     = array(
			'weekday' => $this->say( 'weekday_long.' . strtoupper( substr( gmdate( 'D', (int) gmmktime( 12, 0, 0, $month, $day, $year ) ), 0, 2 ) ) ),
			'day'     => $this->file['meta']['days'][ $day ] ?? (string) $day,
			'month'   => 'date_with_year' === $pattern ? $before_year : $name,
			'year'    => (string) $year,
		);
		return $this->say( $pattern, $values );
	}

	/**
	 * A session's day and hours, "Montag, 8. Februar, 10:00–12:00 Uhr". Never "today": the page may lie in a cache.
	 *
	 * @param array<string, mixed> $session Of a week file.
	 */
	public function when( array $session ): string {
		$values = array(
			'day'  => $this->date( 'date_long', substr( $session['starts_at'], 0, 10 ) ),
			'from' => substr( $session['starts_at'], 11, 5 ),
			'to'   => substr( $session['session_ends_at'] ?? $session['ends_at'], 11, 5 ),
		);
		return $this->say( 'when_range', $values );
	}
}
