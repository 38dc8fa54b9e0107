<?php
/**
 * The hours as HTML: what comes next at each center, from the week file, and its regular hours, from the provider's fragment.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Says in plain HTML what the widget says, before any script.
 */
final class Hours {
	/** More whole fragments are too much for a page; further centers stand there with name, number and next session. */
	const MOST_FRAGMENTS = 6;

	/** A copy's age is said from this many seconds on. */
	const OLD = 86400;

	/**
	 * The provider's answers.
	 *
	 * @var Feed
	 */
	private $feed;

	/**
	 * Where the files of words lie.
	 *
	 * @var string
	 */
	private $words_folder;

	/**
	 * The provider's address without a slash at its end.
	 *
	 * @var string
	 */
	private $origin;

	/**
	 * Of one provider.
	 *
	 * @param Feed   $feed         The copies.
	 * @param string $words_folder Where words/{lang}.json lie.
	 * @param string $origin       The provider's address, for the link where nothing is known.
	 */
	public function __construct( Feed $feed, string $words_folder, string $origin ) {
		$this->feed         = $feed;
		$this->words_folder = $words_folder;
		$this->origin       = rtrim( $origin, '/' );
	}

	/**
	 * Plain HTML, escaped, without script and style.
	 *
	 * @param string[] $ids     Centers; none means all. Unknown ones are passed over.
	 * @param string   $tag     The reader's language: de, de-simple, en, tr and so on.
	 * @param string   $service 'both', 'open_consultation' or 'phone'.
	 */
	public function html( array $ids, string $tag, string $service = 'both' ): string {
		$words = Words::load( $this->words_folder, $tag );
		$week  = $this->feed->week();
		if ( null === $week ) {
			$link = '<a href="' . self::escape( "$this->origin/{$words->tag}/" ) . '">' . self::escape( $words->say( 'more_information' ) ) . '</a>';
			return self::block( $words, '<p>' . self::escape( $words->say( 'load_error' ) ) . " $link</p>" );
		}
		$now    = $this->feed->now();
		$all    = $week->centers( $week->date( $now ) );
		$chosen = array_intersect_key( $all, array_flip( $ids ) );
		$html   = '';
		foreach ( array_values( $chosen ? $chosen : $all ) as $place => $center ) {
			$fragment = $place < self::MOST_FRAGMENTS ? $this->feed->fragment( $center['id'], $words->tag ) : null;
			$html    .= self::block( $words, $this->next( $week, $words, $center, $service ) ) . ( $fragment ?? self::block( $words, self::contact( $center ) ) );
		}
		return $html . self::block( $words, $this->age( $week, $words ) );
	}

	/**
	 * What comes next, or that one should call.
	 *
	 * @param Week                 $week    The last good one.
	 * @param Words                $words   The reader's language.
	 * @param array<string, mixed> $center  One of the week's.
	 * @param string               $service 'both', 'open_consultation' or 'phone'.
	 */
	private function next( Week $week, Words $words, array $center, string $service ): string {
		$phone   = 'phone' === $service;
		$session = $week->next_session( $center['id'], $phone ? 'phone' : 'open_consultation', $this->feed->now() );
		if ( null === $session ) {
			return '';
		}
		// "Wieder telefonisch erreichbar: {when}" is said in two lines, as in the widget.
		$label = trim( $words->say( $phone ? 'phone_opens_again' : 'next_open_session', array( 'when' => '' ) ) );
		$time  = '<time datetime="' . self::escape( $session['starts_at'] ) . '">' . self::escape( $words->when( $session ) ) . '</time>';
		$more  = $week->notes( $session, array( $words->tag, $words->lang ) );
		if ( 'confirmed' !== $session['status'] ) {
			array_unshift( $more, $words->say( 'possibly_closed' ) );
		}
		$lines = array_map( array( self::class, 'escape' ), array_merge( array( $label ), $more ) );
		$first = array_shift( $lines );
		return '<p class="next-consultation-next"><bdi lang="de">' . self::escape( $center['name'] ) . "</bdi><br>$first<br><strong>$time</strong>"
			. implode( '', array_map( fn( $line ) => "<br>$line", $lines ) ) . '</p>';
	}

	/**
	 * Whom to call and where it is, where there is no fragment.
	 *
	 * @param array<string, mixed> $center One of the week's.
	 */
	private static function contact( array $center ): string {
		$lines = array( '<strong>' . self::escape( $center['full_name'] ?? $center['name'] ) . '</strong>', self::escape( $center['address'] ?? '' ) );
		foreach ( $center['phones'] ?? array() as $phone ) {
			$lines[] = '<a href="' . self::escape( "tel:{$phone['number']}" ) . '" dir="ltr">' . self::escape( $phone['formatted'] ?? $phone['number'] ) . '</a>';
		}
		return '<p lang="de">' . implode( '<br>', array_filter( $lines ) ) . '</p>';
	}

	/**
	 * How old the copies are, and that one should call first, where that matters.
	 *
	 * @param Week  $week  The last good one.
	 * @param Words $words The reader's language.
	 */
	private function age( Week $week, Words $words ): string {
		$now     = $this->feed->now();
		$checked = $this->feed->checked_at();
		$lines   = array();
		if ( ! $week->is_trusted( $now ) ) {
			$lines[] = self::escape( $words->say( 'may_be_outdated' ) );
		}
		if ( $now - $checked >= self::OLD ) {
			$date    = $week->date( $checked );
			$time    = '<time datetime="' . $date . '">' . self::escape( $words->date( 'date_with_year', $date ) ) . '</time>';
			$lines[] = strtr( self::escape( $words->say( 'last_updated' ) ), array( '{date}' => $time ) );
		}
		return array() === $lines ? '' : '<p class="next-consultation-age">' . implode( ' ', $lines ) . '</p>';
	}

	/**
	 * Marked with its language; nothing for nothing.
	 *
	 * @param Words  $words The reader's language.
	 * @param string $html  Escaped already.
	 */
	private static function block( Words $words, string $html ): string {
		return '' === $html ? '' : '<div lang="' . self::escape( $words->lang ) . '" dir="' . self::escape( $words->dir ) . "\">$html</div>";
	}

	/**
	 * For text and for attributes.
	 *
	 * @param string $text Anything.
	 */
	private static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
	}
}
