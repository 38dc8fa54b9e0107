<?php
/** What of TYPO3 and Drupal the recipes touch, so that plain PHP can run them. */
namespace TYPO3\CMS\Core\Core {
	final class Environment {
		public static function getVarPath() {
			return getcwd();
		}
	}
}

namespace TYPO3Fluid\Fluid\Core\ViewHelper {
	abstract class AbstractViewHelper {
		public $arguments = array();

		protected function registerArgument( $name, $type, $description, $required, $default ) {
			$this->arguments += array( $name => $default );
		}
	}
}

namespace Drupal\Core\Block {
	abstract class BlockBase {
	}
}

namespace Drupal\Core\Render {
	final class Markup {
		public static function create( $html ) {
			return $html;
		}
	}
}

namespace {
	final class Drupal {
		public static function service( $name ) {
			return new self();
		}

		public static function languageManager() {
			return new self();
		}

		public function realpath( $path ) {
			return getcwd();
		}

		public function getCurrentLanguage() {
			return $this;
		}

		public function getId() {
			return 'de';
		}
	}
}
