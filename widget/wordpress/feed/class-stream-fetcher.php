<?php
/**
 * Asks a provider with PHP's own streams.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

final class Stream_Fetcher implements Fetcher {
	/** More than any answer needs, in bytes. */
	const MOST_BYTES = 4194304;

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
		// The warning says what the answer says as well.
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
		if ( null !== $length && 304 !== $answer['status'] && (int) $length !== strlen( $body ) ) {
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
			} elseif ( strpos( $line, ':' ) !== false ) {
				list( $name, $value )                   = explode( ':', $line, 2 );
				$headers[ strtolower( trim( $name ) ) ] = trim( $value );
			}
		}
		return array(
			'status'  => $status,
			'headers' => $headers,
		);
	}

	private static function failure( string $why ): array {
		return array(
			'status'  => 0,
			'headers' => array(),
			'body'    => $why,
		);
	}
}
