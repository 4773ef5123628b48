package zhiheng.templates.wording;

import java.util.Locale;

/** A language in which the product speaks; Chinese comes first. */
public enum Lang {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Lang(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The two letters of bundle names and of {@code --lang}. */
  public String code() {
    return locale.getLanguage();
  }
}
