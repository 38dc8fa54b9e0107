<?php
/**
 * Asks a provider with PHP's own streams.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * The fetcher of a site that has no better one.
 */
final class Stream_Fetcher implements Fetcher {
	/** More than any answer needs, in bytes. */
	const MOST_BYTES = 4194304;

	/**
	 * Asks once, by HTTP/1.0, so that no answer comes in chunks.
	 *
	 * @param string                $url     Absolute.
	 * @param array<string, string> $headers Header fields by name.
	 * @param float                 $seconds The most that the answer may take.
	 * @return array{status: int, headers: array<string, string>, body: string}
	 */
	public function fetch( string $url, array $headers, float $seconds ): array {
		$until = microtime( true ) + $seconds;
		$lines = array();
		foreach ( $headers as $name => $value ) {
			$lines[] = "$name: $value";
		}
		$http = array(
			'timeout'          => $seconds,
			'header'           => $lines,
			'ignore_errors'    => true,
			'max_redirects'    => 3,
			'protocol_version' => 1.0,
		);
		// phpcs:ignore WordPress.PHP.NoSilencedErrors -- the warning says what the answer says as well.
		$stream = @fopen( $url, 'rb', false, stream_context_create( array( 'http' => $http ) ) );
		if ( false === $stream ) {
			return self::failure( (string) ( error_get_last()['message'] ?? 'no connection' ) );
		}
		$answer = self::parse_head( stream_get_meta_data( $stream )['wrapper_data'] ?? array() );
		$body   = self::read_until( $stream, $until );
		fclose( $stream );
		if ( null === $body ) {
			return self::failure( "no whole answer within $seconds s" );
		}
		$length = $answer['headers']['content-length'] ?? null;
		if ( null !== $length && 304 !== $answer['status'] && strlen( $body ) !== (int) $length ) {
			return self::failure( 'the answer broke off' );
		}
		return array( 'body' => $body ) + $answer;
	}

	/**
	 * Reads to the end. Servers that send a byte now and then do not get more time for it.
	 *
	 * @param resource $stream An open stream.
	 * @param float    $until  Seconds since the epoch.
	 * @return string|null Null when time or room ended first.
	 */
	private static function read_until( $stream, float $until ): ?string {
		$body = '';
		stream_set_blocking( $stream, false );
		while ( ! feof( $stream ) ) {
			if ( microtime( true ) >= $until || strlen( $body ) > self::MOST_BYTES ) {
				return null;
			}
			$read  = (string) fread( $stream, 8192 );
			$body .= $read;
			if ( '' === $read ) {
				usleep( 5000 );
			}
		}
		return $body;
	}

	/**
	 * Status and header fields of the last answer; those before it led on to another address.
	 *
	 * @param string[] $lines As they came.
	 * @return array{status: int, headers: array<string, string>}
	 */
	private static function parse_head( array $lines ): array {
		$status  = 0;
		$headers = array();
		foreach ( $lines as $line ) {
			if ( preg_match( '#^HTTP/\S+ (\d{3})#', $line, $found ) ) {
				$status  = (int) $found[1];
				$headers = array();
			} elseif ( false !== strpos( $line, ':' ) ) {
				list( $name, $value )                   = explode( ':', $line, 2 );
				$headers[ strtolower( trim( $name ) ) ] = trim( $value );
			}
		}
		return array(
			'status'  => $status,
			'headers' => $headers,
		);
	}

	/**
	 * No answer.
	 *
	 * @param string $why What PHP says of it.
	 * @return array{status: int, headers: array<string, string>, body: string}
	 */
	private static function failure( string $why ): array {
		return array(
			'status'  => 0,
			'headers' => array(),
			'body'    => $why,
		);
	}
}
