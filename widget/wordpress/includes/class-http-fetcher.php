<?php
/**
 * Asks a provider as WordPress asks others: with its proxy, its certificates and its rules on where a site may not ask.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * The fetcher of a WordPress site.
 */
final class Http_Fetcher implements Fetcher {
	/**
	 * Asks once; an answer larger than any of ours is cut, and is then no good copy.
	 *
	 * @param string                $url     Absolute.
	 * @param array<string, string> $headers Header fields by name.
	 * @param float                 $seconds The most that the answer may take.
	 * @return array{status: int, headers: array<string, string>, body: string}
	 */
	public function fetch( string $url, array $headers, float $seconds ): array {
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => $seconds,
				'redirection'         => 3,
				'headers'             => $headers,
				'limit_response_size' => Stream_Fetcher::MOST_BYTES,
				// The site's address is nobody's business.
				'user-agent'          => 'next-consultation/' . VERSION,
			)
		);
		if ( is_wp_error( $answer ) ) {
			return array(
				'status'  => 0,
				'headers' => array(),
				'body'    => $answer->get_error_message(),
			);
		}
		$fields = wp_remote_retrieve_headers( $answer );
		return array(
			'status'  => (int) wp_remote_retrieve_response_code( $answer ),
			'headers' => array(
				'etag'          => (string) ( $fields['etag'] ?? '' ),
				'last-modified' => (string) ( $fields['last-modified'] ?? '' ),
			),
			'body'    => wp_remote_retrieve_body( $answer ),
		);
	}
}
