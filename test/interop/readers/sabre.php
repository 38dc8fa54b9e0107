<?php
// sabre/vobject, the parser of Nextcloud's and ownCloud's servers. Names of files in, JSON out.
error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/Sabre/VObject/autoload.php';

use Sabre\VObject;

[$from, $until] = [new DateTime($argv[1]), new DateTime($argv[2])];
$utc = new DateTimeZone('UTC');
$answers = [];
foreach (json_decode(stream_get_contents(STDIN)) as $path) {
    try {
        $calendar = VObject\Reader::read(file_get_contents($path));
        $rows = [];
        $calendar = $calendar->expand($from, $until) ?? $calendar; // version 3 expands in place, version 4 returns a copy
        foreach ($calendar->VEVENT as $event) {
            $text = fn ($property) => $property->hasTime()
                ? (clone $property->getDateTime($utc))->setTimezone($utc)->format('Y-m-d\TH:i:s\Z')
                : $property->getDateTime()->format('Y-m-d');
            $rows[] = [
                'uid' => (string) $event->UID,
                'start' => $text($event->DTSTART),
                'end' => $text($event->DTEND),
                'summary' => (string) $event->SUMMARY,
            ];
        }
        $answers[$path] = $rows;
    } catch (Throwable $error) {
        $answers[$path] = ['error' => get_class($error).': '.$error->getMessage()];
    }
}
echo json_encode((object) $answers, JSON_THROW_ON_ERROR);
