/** Reads calendars with biweekly: files below a folder in, lines for judge.ts out; what it warns of is an error. */
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

public class ReadWithBiweekly {
  static final ZoneId HOME = ZoneId.of("Europe/Berlin");

  public static void main(String[] arguments) throws Exception {
    // Whole days are those of the home's zone.
    TimeZone.setDefault(TimeZone.getTimeZone(HOME));
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
    var parsed = Biweekly.parse(Files.readString(file));
    ICalendar calendar = parsed.first();
    var warnings = calendar.validate(ICalVersion.V2_0);
    if (!warnings.isEmpty()) throw new IllegalArgumentException(warnings.toString());
    for (VEvent event : calendar.getEvents()) {
      ICalDate start = event.getDateStart().getValue();
      long length = event.getDateEnd().getValue().getTime() - start.getTime();
      String summary = event.getSummary().getValue();
      var dates = event.getDateIterator(TimeZone.getTimeZone(HOME));
      while (dates.hasNext()) {
        Date date = dates.next();
        Date end = new Date(date.getTime() + length);
        if (start.hasTime()) say("event", name, date.toInstant().toString(), end.toInstant().toString(), summary);
        else say("event", name, day(date).toString(), day(date).plusDays(Math.round(length / 86_400_000.0)).toString(), summary);
      }
    }
  }

  static LocalDate day(Date date) {
    return date.toInstant().atZone(HOME).toLocalDate();
  }

  static void say(String... fields) {
    System.out.println(String.join("\t", fields));
  }
}
