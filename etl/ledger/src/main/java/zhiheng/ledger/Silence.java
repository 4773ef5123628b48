package zhiheng.ledger;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * What Flyway has to say while it makes tables: nothing. What goes wrong is thrown; the rest is of
 * no interest to a clerk. Public because Flyway makes it by name.
 */
public final class Silence implements LogCreator {

  @Override
  public Log createLogger(Class<?> type) {
    return new Nothing();
  }

  private static final class Nothing implements Log {
    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
  }
}
