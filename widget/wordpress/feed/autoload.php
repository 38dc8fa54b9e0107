<?php
/**
 * Loads the classes of this folder, for whoever has no loader of their own.
 *
 * @package NextConsultation
 */

foreach ( array( 'interface-fetcher', 'interface-store', 'class-stream-fetcher', 'class-file-store', 'class-week', 'class-fragment', 'class-copies', 'class-feed', 'class-words', 'class-hours' ) as $next_consultation_file ) {
	require_once __DIR__ . "/$next_consultation_file.php";
}
