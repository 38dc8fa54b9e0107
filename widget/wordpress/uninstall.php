<?php
/**
 * Removes everything that the plugin has stored, on every site of a network.
 *
 * @package NextConsultation
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

require_once __DIR__ . '/includes/class-cleanup.php';
NextConsultation\Cleanup::uninstall();
