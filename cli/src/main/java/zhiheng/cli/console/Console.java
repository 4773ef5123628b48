package zhiheng.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/**
 * The two streams of a command and the language it speaks. What a user asked for goes to {@code
 * out}; how the work goes and what went wrong goes to {@code err}.
 */
public record Console(PrintWriter out, PrintWriter err, Lang lang, boolean live, Wording messages) {

  /**
   * @param live true if a person watches: colors and a moving progress bar make sense
   */
  public static Console of(PrintWriter out, PrintWriter err, Lang lang, boolean live) {
    return new Console(out, err, lang, live, Wording.of(lang, texts("messages", lang)));
  }

  /** The words of a message, its fields filled in. */
  public String say(String code, Map<String, ?> fields) {
    return messages.say(code, fields);
  }

  public String say(String code) {
    return say(code, Map.of());
  }

  public void print(String code, Map<String, ?> fields) {
    out.println(say(code, fields));
  }

  public void print(String code) {
    print(code, Map.of());
  }

  public void tell(String code, Map<String, ?> fields) {
    err.println(say(code, fields));
    err.flush();
  }

  /** The help texts, for picocli. */
  public static ResourceBundle help(Lang lang) {
    try (InputStreamReader reader = open("help", lang)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties texts(String bundle, Lang lang) {
    Properties texts = new Properties();
    try (InputStreamReader reader = open(bundle, lang)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static InputStreamReader open(String bundle, Lang lang) {
    String name = "/zhiheng/cli/" + bundle + "_" + lang.code() + ".properties";
    InputStream stream = Objects.requireNonNull(Console.class.getResourceAsStream(name), name);
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
