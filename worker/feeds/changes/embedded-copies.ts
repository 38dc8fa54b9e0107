/** What webmasters have to know of a change: their pages hold copies, which nobody can reach from here. */

export const EMBEDDED_COPIES = {
  de: 'Ändern sich Zeiten, Nummern oder Adressen, trägt der Text in eingebetteten Bausteinen noch die alten. Wo das Skript läuft, ersetzt das Widget ihn; für alle anderen bitte den Baustein neu kopieren. Unter /widget/v1/ erneuert sich auch das Aussehen des Widgets; feste Fassungen stehen in /widget/manifest.json und bleiben, wie sie sind.',
  en: 'When hours, numbers or addresses change, the text inside embedded snippets still has the old ones. Where the script runs, the widget replaces it; for everybody else please copy the snippet again. Below /widget/v1/ the looks of the widget are renewed, too; pinned versions stand in /widget/manifest.json and stay as they are.',
} as const;
