package zhiheng.reports.document;

/** Running text. */
public record Paragraph(Kind kind, String text) implements Block {

  /** What the paragraph is for, and so how it is set. */
  public enum Kind {
    /** Two characters indented. */
    BODY,
    /** To whom the paper goes: flush left, with its colon. */
    ADDRESSEE,
    /** What is attached: after a blank line, indented. */
    ATTACHMENT,
    /** Definitions, sources and remarks in small type. */
    NOTE
  }

  public static Paragraph body(String text) {
    return new Paragraph(Kind.BODY, text);
  }

  public static Paragraph note(String text) {
    return new Paragraph(Kind.NOTE, text);
  }
}
