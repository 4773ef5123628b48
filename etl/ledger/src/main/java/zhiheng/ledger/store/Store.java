package zhiheng.ledger.store;

import static zhiheng.ledger.schema.Tables.AUDIT_HEAD;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;
import org.jspecify.annotations.Nullable;

/**
 * The database of one ledger. Each thread has a connection of its own while it works, so a store
 * may be shared.
 *
 * <p>Writers come one after another: a transaction begins by locking the head of the audit chain.
 * The chain needs that order anyway, and with one lock, always taken first, our own transactions
 * neither lose updates nor wait for each other in a circle. What others do to the database (a
 * stricter isolation, a lock on our tables) may still make it break a transaction off; then the
 * whole of it is done again, so work in a transaction must change nothing but the ledger.
 */
public final class Store implements AutoCloseable {

  static {
    // jOOQ greets on the console unless told not to.
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    JooqLogger.globalThreshold(Log.Level.ERROR);
  }

  /** How often a transaction is begun before its failure is told, some ten seconds in all. */
  private static final int ATTEMPTS = 20;

  private static final long PAUSE_MS = 50;

  private final Connections connections;
  private final Function<SQLException, RuntimeException> refusal;
  private final Clock clock;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final ThreadLocal<@Nullable Transaction> running = new ThreadLocal<>();

  /** Where connections come from. */
  public interface Connections {
    Connection open() throws SQLException;
  }

  private static final class Transaction {
    final DSLContext sql;
    boolean failed;

    Transaction(DSLContext sql) {
      this.sql = sql;
    }
  }

  /**
   * A store over connections of which the first is open already.
   *
   * @param refusal what to throw when the database says no
   */
  public Store(
      Connection first,
      Connections connections,
      Function<SQLException, RuntimeException> refusal,
      Clock clock) {
    this.connections = connections;
    this.refusal = refusal;
    this.clock = clock;
    idle.push(first);
  }

  /** The present moment, as it is kept. */
  public Instant now() {
    return Exact.moment(clock.instant());
  }

  /** Reads; inside a transaction also what it has written so far. */
  public <T> T read(Function<DSLContext, T> work) {
    Transaction transaction = running.get();
    return transaction == null
        ? patiently(connection -> work.apply(dsl(connection)))
        : work.apply(transaction.sql);
  }

  /** Writes in the transaction that is running, or in one of its own. */
  public <T> T write(Function<DSLContext, T> work) {
    Transaction transaction = running.get();
    return transaction == null
        ? patiently(connection -> transact(connection, work))
        : within(transaction, work);
  }

  /** Does the work again, a few times, if the database broke it off for the sake of another. */
  private <T> T patiently(Function<Connection, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return connected(work);
      } catch (BrokenOff e) {
        if (attempt == ATTEMPTS || !pause(attempt)) {
          throw refusal.apply(e.cause);
        }
      }
    }
  }

  // Each time longer, so that those who got in each other's way do not meet again.
  private static boolean pause(int attempt) {
    try {
      Thread.sleep(attempt * PAUSE_MS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The database broke a transaction off: a deadlock (40P01) or a serialization failure (40001).
   */
  private static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final SQLException cause;

    BrokenOff(SQLException cause) {
      super(cause);
      this.cause = cause;
    }

    static boolean is(SQLException e) {
      return List.of("40001", "40P01").contains(String.valueOf(e.getSQLState()));
    }
  }

  /** Does several things in one transaction. */
  public <T> T inTransaction(Supplier<T> work) {
    return write(sql -> work.get());
  }

  // Whoever catches what a part throws must not go on as if it had been done.
  private static <T> T within(Transaction transaction, Function<DSLContext, T> work) {
    boolean done = false;
    try {
      T result = work.apply(transaction.sql);
      done = true;
      return result;
    } finally {
      transaction.failed |= !done;
    }
  }

  private <T> T transact(Connection connection, Function<DSLContext, T> work) {
    Transaction transaction = new Transaction(dsl(connection));
    running.set(transaction);
    try {
      connection.setAutoCommit(false);
      lock(transaction.sql);
      T result = work.apply(transaction.sql);
      if (transaction.failed) {
        throw new IllegalStateException("a part of the transaction failed, so nothing is kept");
      }
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      rollBack(connection);
      throw new DataAccessException("transaction", e);
    } catch (RuntimeException | Error e) {
      rollBack(connection);
      throw e;
    } finally {
      running.remove();
    }
  }

  // The connection is closed afterwards in any case, and what led here is told instead.
  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      discard(connection);
    }
  }

  private static void lock(DSLContext sql) {
    sql.select(AUDIT_HEAD.SEQ).from(AUDIT_HEAD).forUpdate().fetchSingle();
  }

  private <T> T connected(Function<Connection, T> work) {
    Connection connection = null;
    try {
      connection = borrow();
      T result = work.apply(connection);
      giveBack(connection);
      return result;
    } catch (DataAccessException e) {
      discard(connection);
      SQLException cause = e.getCause(SQLException.class);
      if (cause != null && BrokenOff.is(cause)) {
        throw new BrokenOff(cause);
      }
      throw cause == null ? e : refusal.apply(cause);
    } catch (SQLException e) {
      throw refusal.apply(e);
    } catch (RuntimeException | Error e) {
      discard(connection);
      throw e;
    }
  }

  private Connection borrow() throws SQLException {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return connections.open();
  }

  private void giveBack(Connection connection) {
    synchronized (idle) {
      idle.push(connection);
    }
  }

  // After an error nobody knows what state a connection is in.
  private static void discard(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // It was not usable anyway, and the error that led here is told instead.
      }
    }
  }

  private static DSLContext dsl(Connection connection) {
    SQLDialect dialect =
        connection.getClass().getName().startsWith("org.h2.") ? SQLDialect.H2 : SQLDialect.POSTGRES;
    Settings settings =
        new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.NEVER)
            .withExecuteLogging(false);
    return DSL.using(connection, dialect, settings);
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(Store::discard);
      idle.clear();
    }
  }
}
