package zhiheng.reports.document;

import java.util.Locale;

/** What a document can be handed on as. */
public enum Format {
  PDF,
  DOCX,
  XLSX,
  HTML;

  /** The end of its file names. */
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
