/** How a page takes a center's fragment in on its own server: by PHP, or as a file that a job fetches (Apache's mod_include). */

/**
 * Caches the last complete answer beside the page and refreshes it a quarter of an hour after the last attempt, so that a feed
 * that is down or slow costs one reader two seconds a center and the others nothing. Without a copy: whom to call.
 */
export const PHP_SNIPPET = `<?php
$copy = __DIR__ . '/next-consultation-{id}-{tag}.html';
$html = @file_get_contents( $copy );
if ( $html === false || filemtime( $copy ) < time() - 900 ) {
  @touch( $copy );
  $timeout = stream_context_create( array( 'http' => array( 'timeout' => 2 ) ) );
  $answer = (string) @file_get_contents( '{fragment}', false, $timeout );
  if ( substr( rtrim( $answer ), -6 ) === '</div>' ) {
    $html = $answer;
    @file_put_contents( "$copy.new", $html ) && rename( "$copy.new", $copy );
  }
}
if ( $html ) : echo $html; else : ?>
<p lang="{lang}" dir="{dir}"><a href="{page}">{title}</a>, <a href="tel:{number}">{phone}</a></p>
<?php endif; ?>`;

/** The server puts a file into the page; a job fetches it, so that the page never waits for anybody. */
export const INCLUDE_SNIPPET = '<!--#include file="next-consultation-{id}-{tag}.html" -->';
export const FETCH_JOB =
  '*/15 * * * *  cd /var/www/html && curl -fsS -m 20 -o next-consultation-{id}-{tag}.new {fragment} && grep -q next-consultation-fragment next-consultation-{id}-{tag}.new && mv next-consultation-{id}-{tag}.new next-consultation-{id}-{tag}.html';
