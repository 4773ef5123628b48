package zhiheng.reports.sentence;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;
import zhiheng.templates.wording.Wording;

/** The words of reports in one language. */
public final class Words {
  private final Wording wording;

  private Words(Wording wording) {
    this.wording = wording;
  }

  /** Reads {@code wording/reports} below the folder of definitions. */
  public static Words read(Path templates, Lang lang) {
    return new Words(Wording.read(templates.resolve("wording/reports"), lang));
  }

  /** Reads the words of another subject: {@code reasons}. */
  public static Words read(Path templates, String subject, Lang lang) {
    return new Words(Wording.read(templates.resolve("wording").resolve(subject), lang));
  }

  /** The same, with these words in place of those under the same codes. */
  public Words and(Map<String, Text> others) {
    return new Words(wording.and(others));
  }

  /** The words under a code, its fields given by name. */
  public String say(String code, Map<String, String> fields) {
    return wording.say(code, fields);
  }

  public Lang lang() {
    return wording.lang();
  }

  public boolean has(String code) {
    return wording.codes().contains(code);
  }

  /** The words under a code; fields come as name, value, name, value. */
  public String say(String code, Object... fields) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      named.put((String) fields[i], fields[i + 1]);
    }
    return wording.say(code, named);
  }

  /** One thing after the other: A、B、C. */
  public String list(List<String> things) {
    return String.join(say("sentence.and"), things);
  }

  /** Sentences in a row; in English with a space between them. */
  public String join(List<String> sentences) {
    return String.join(lang() == Lang.ZH ? "" : " ", sentences);
  }
}
