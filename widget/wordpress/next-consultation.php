<?php
/**
 * Plugin Name:       Next Consultation
 * Plugin URI:        {origin}/
 * Description:       When is the next open consultation? A block and a shortcode that show the hours of advice centers. Your server fetches them; your readers' browsers ask nobody but your site.
 * Version:           {version}
 * Requires at least: 5.8
 * Requires PHP:      7.4
 * Author:            The Next Consultation contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       next-consultation
 * Domain Path:       /languages
 *
 * @package NextConsultation
 */

namespace NextConsultation;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION        = '{version}';
const DEFAULT_ORIGIN = '{origin}';
const PLUGIN_FILE    = __FILE__;

require_once __DIR__ . '/feed/autoload.php';
foreach ( array( 'http-fetcher', 'option-store', 'site', 'fields', 'embed', 'block', 'rest', 'pages', 'job', 'settings', 'cleanup' ) as $next_consultation_file ) {
	require_once __DIR__ . "/includes/class-$next_consultation_file.php";
}

Site::start();
Embed::start();
Block::start();
Rest::start();
Job::start();
Settings::start();

register_deactivation_hook( __FILE__, array( Cleanup::class, 'stop' ) );
