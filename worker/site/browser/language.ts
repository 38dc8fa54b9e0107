/** On "/": leads to the browser's first language that the site has. Nothing is stored: a language that somebody chose stands in the address. */
import { preferredLanguage, readOffered } from '../page/languages.ts';

const offered = readOffered(document.currentScript?.dataset.languages ?? '');
const tag = preferredLanguage(navigator.languages.join(), offered);
// In the place of "/" in the history: "back" leaves the site, and no page but "/" has this script.
if (tag !== 'de') location.replace(`${tag}/${location.search}${location.hash}`);
