// Asks LanguageTool about every sentence of a file of lines "language TAB place TAB words", and prints what it finds, a line each.
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

class CheckWords {
  static final Map<String, String> CODES = Map.of(
    "de", "de-DE", "de-simple", "de-DE", "en", "en-GB", "pl", "pl-PL", "uk", "uk-UA", "ro", "ro-RO", "ru", "ru-RU");

  public static void main(String[] args) throws Exception {
    Map<String, JLanguageTool> tools = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t", 3);
      String code = CODES.getOrDefault(parts[0], parts[0]);
      if (!Languages.isLanguageSupported(code)) continue;
      JLanguageTool tool = tools.computeIfAbsent(code, one -> new JLanguageTool(Languages.getLanguageForShortCode(one)));
      for (RuleMatch match : tool.check(parts[2])) {
        String found = parts[2].substring(match.getFromPos(), match.getToPos());
        System.out.println(String.join("\t", parts[0], parts[1], match.getRule().getId(), found, match.getMessage().replaceAll("\\s+", " ")));
      }
    }
    System.err.println(tools.keySet());
  }
}
