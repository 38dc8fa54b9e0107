<?php
/**
 * Uses the plain class as a page of a site would: {origin, store, words, now, ask} come in as JSON, and what it answers goes out.
 * `ask` is a list of [method, …arguments] of the feed, or of ["html", …] of the hours.
 */
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		// What is silenced with @ is not reported.
		if ( error_reporting() & $level ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		}
		return false;
	}
);
require $argv[1] . '/autoload.php';

use NextConsultation\{Feed, File_Store, Hours, Stream_Fetcher};

$given = json_decode( stream_get_contents( STDIN ) );
$feed  = new Feed( $given->origin, new Stream_Fetcher(), new File_Store( $given->store ), fn() => $given->now );
$hours = new Hours( $feed, $given->words, $given->origin );
$out   = array();
foreach ( $given->ask as $question ) {
	$method = array_shift( $question );
	$began  = microtime( true );
	$answer = 'html' === $method ? $hours->html( ...$question ) : $feed->$method( ...$question );
	if ( $answer instanceof NextConsultation\Week ) {
		$answer = array( $answer->json(), $answer->is_trusted( $given->now ) );
	}
	$out[] = array(
		'answer'  => $answer,
		'seconds' => microtime( true ) - $began,
	);
}
echo json_encode( $out );
