package zhiheng.templates.dataset;

/** A word of an expression and where it begins, counted in characters from 0. */
record Token(Kind kind, String text, int at) {

  enum Kind {
    /** A column, a function or a word of the language, in lower case. */
    WORD,
    TEXT,
    NUMBER,
    PARAMETER,
    SIGN,
    /** A text in quotation marks that does not end. */
    OPEN_TEXT,
    /** A character that has no business here. */
    STRANGE,
    END
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
  }
}
