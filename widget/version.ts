// The widget's version, as in widget/releases/ and in the manifest.
export const WIDGET_VERSION = '1.3.0';
