/** Reads calendars with ical4j, which is strict unless told otherwise: files below a folder in, lines for judge.ts out. */
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

public class ReadCalendars {
  static final ZoneId HOME = ZoneId.of("Europe/Berlin");
  static final Period<ZonedDateTime> ASKED =
      new Period<>(ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, HOME), ZonedDateTime.of(2033, 1, 1, 0, 0, 0, 0, HOME));
  static final Period<LocalDate> ASKED_DAYS = new Period<>(LocalDate.of(2020, 1, 1), LocalDate.of(2033, 1, 1));

  public static void main(String[] arguments) throws Exception {
    // Not from the network: time zones are those of the files.
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    Path site = Path.of(arguments[0]);
    say("version", arguments[1]);
    List<Path> files;
    try (var walk = Files.walk(site)) {
      files = walk.filter(path -> path.toString().endsWith(".ics")).sorted().toList();
    }
    for (Path file : files) {
      String name = "/" + site.relativize(file);
      try {
        read(name, file);
      } catch (Exception error) {
        say("error", name, error.toString().replaceAll("\\s+", " "));
      }
    }
  }

  static void read(String name, Path file) throws Exception {
    Calendar calendar;
    try (var stream = Files.newInputStream(file)) {
      calendar = new CalendarBuilder().build(stream);
    }
    calendar.validate();
    for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
      String summary = event.getSummary().getValue();
      if (event.getDateTimeStart().getDate() instanceof LocalDate) {
        Set<Period<LocalDate>> days = event.calculateRecurrenceSet(ASKED_DAYS);
        for (Period<LocalDate> day : days) {
          say("event", name, day.getStart().toString(), day.getEnd().toString(), summary);
        }
        continue;
      }
      Set<Period<ZonedDateTime>> periods = event.calculateRecurrenceSet(ASKED);
      for (Period<ZonedDateTime> period : periods) {
        say("event", name, utc(period.getStart()), utc(period.getEnd()), summary);
      }
    }
  }

  static String utc(ZonedDateTime time) {
    return Instant.from(time).toString();
  }

  static void say(String... fields) {
    System.out.println(String.join("\t", fields));
  }
}
