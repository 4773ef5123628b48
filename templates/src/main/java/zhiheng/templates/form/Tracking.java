package zhiheng.templates.form;

import java.util.List;

/**
 * How the rows of a list are followed from one return to the next: a row whose key stood there open
 * must stand there again, until it is closed.
 *
 * @param column the column that says how far a row has come
 * @param until the choices of that column that close a row
 */
public record Tracking(String column, List<String> until) {

  public Tracking {
    until = List.copyOf(until);
  }
}
