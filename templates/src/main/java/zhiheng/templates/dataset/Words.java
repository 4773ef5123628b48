package zhiheng.templates.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.templates.dataset.ExpressionFindings.TextNotClosed;
import zhiheng.templates.dataset.ExpressionFindings.UnexpectedInExpression;
import zhiheng.templates.dataset.ExpressionFindings.UnknownDatasetColumn;
import zhiheng.templates.dataset.Token.Kind;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;

/** The words of one expression, read from left to right, and what was found wrong with them. */
final class Words {
  private final List<Token> tokens;
  private final LinePlace begin;
  private final List<Finding> found = new ArrayList<>();
  private int next;

  Words(String expression, LinePlace begin) {
    this.tokens = Tokens.of(expression);
    this.begin = begin;
  }

  /** Reading cannot go on; why stands among the findings. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("unreadable expression", null, false, false);
    }
  }

  Token peek() {
    return tokens.get(next);
  }

  Token take() {
    Token token = tokens.get(next);
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }

  /** Takes the next word if it is this one. */
  boolean takeIf(String word) {
    boolean is = peek().is(word);
    if (is) {
      next++;
    }
    return is;
  }

  void expect(String word) {
    if (!takeIf(word)) {
      throw unexpected(peek(), word);
    }
  }

  void end() {
    if (peek().kind() != Kind.END) {
      throw unexpected(peek(), "and, or");
    }
  }

  List<Finding> found() {
    return found;
  }

  void report(Finding finding) {
    found.add(finding);
  }

  Unreadable unreadable(Finding finding) {
    found.add(finding);
    return new Unreadable();
  }

  Unreadable unexpected(Token token, String expected) {
    return unreadable(
        token.kind() == Kind.OPEN_TEXT
            ? new TextNotClosed(place(token))
            : new UnexpectedInExpression(place(token), token.text(), expected));
  }

  /** The column that a word names; unknown ones are reported and reading goes on. */
  Optional<Column> column(Token word, Dataset dataset) {
    Optional<Column> column = dataset.find(word.text());
    if (column.isEmpty()) {
      String known = dataset.columns().stream().map(Column::code).collect(Collectors.joining(", "));
      report(new UnknownDatasetColumn(place(word), word.text(), dataset.code(), known));
    }
    return column;
  }

  LinePlace place(Token token) {
    int within = begin.text().length() + 1;
    return new LinePlace(
        begin.file(), begin.line(), Math.min(begin.column() + token.at(), within), begin.text());
  }
}
