package zhiheng.templates.wording;

/** The same words in both languages. */
public record Text(String zh, String en) {

  /** The words in one language. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }
}
