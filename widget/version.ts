// The widget's version, as in widget/releases/ and in the manifest.
export const version = '1.0.1';
