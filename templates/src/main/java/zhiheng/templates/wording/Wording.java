package zhiheng.templates.wording;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.finding.Finding;

/** The texts of one subject in one language; fields stand in braces by name: {@code 第 {row} 行}. */
public final class Wording {
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  private final Lang lang;
  private final Properties texts;

  private Wording(Lang lang, Properties texts) {
    this.lang = lang;
    this.texts = texts;
  }

  /**
   * Reads all texts of a folder in one language: every {@code *_zh.properties} or {@code
   * *_en.properties} in it, UTF-8, one file for each subject.
   */
  public static Wording read(Path folder, Lang lang) {
    Properties texts = new Properties();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*_" + lang.code() + ".properties")) {
      for (Path file : files) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Wording(lang, texts);
  }

  /** Texts read elsewhere. */
  public static Wording of(Lang lang, Properties texts) {
    return new Wording(lang, texts);
  }

  /** The same, with these words in place of those under the same codes. */
  public Wording and(Map<String, Text> others) {
    Properties all = new Properties();
    all.putAll(texts);
    others.forEach((code, text) -> all.setProperty(code, text.in(lang)));
    return new Wording(lang, all);
  }

  public Lang lang() {
    return lang;
  }

  public Set<String> codes() {
    return texts.stringPropertyNames();
  }

  /** The words of a finding. */
  public String say(Finding finding) {
    return say(finding.code(), fields(finding));
  }

  /**
   * The words under a code, its fields filled in; the code itself if there are no words, which a
   * test forbids.
   */
  public String say(String code, Map<String, ? extends @Nullable Object> fields) {
    String pattern = texts.getProperty(code, code);
    return FIELD
        .matcher(pattern)
        .replaceAll(
            match ->
                fields.containsKey(match.group(1))
                    ? Matcher.quoteReplacement(show(fields.get(match.group(1))))
                    : Matcher.quoteReplacement(match.group()));
  }

  public String say(String code) {
    return say(code, Map.of());
  }

  private String show(@Nullable Object value) {
    return value instanceof Text text ? text.in(lang) : Objects.toString(value, "");
  }

  /** The components of a finding by name; a finding is always a record. */
  public static Map<String, @Nullable Object> fields(Finding finding) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : finding.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        fields.put(component.getName(), component.getAccessor().invoke(finding));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return fields;
  }
}
