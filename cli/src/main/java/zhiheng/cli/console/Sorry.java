package zhiheng.cli.console;

import java.util.Map;

/** A command cannot go on, for a reason that the user can do something about. */
public final class Sorry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;
  private final String message;
  private final transient Map<String, Object> fields;

  /**
   * @param message the code of the words in {@code messages_zh.properties}
   * @param fields what the words name in braces
   */
  public Sorry(ExitCode exit, String message, Map<String, Object> fields) {
    super(message + " " + fields);
    this.exit = exit;
    this.message = message;
    this.fields = fields;
  }

  public ExitCode exit() {
    return exit;
  }

  public String message() {
    return message;
  }

  public Map<String, Object> fields() {
    return fields;
  }
}
