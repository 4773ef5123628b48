package zhiheng.ledger;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import zhiheng.ledger.LedgerUnavailable.Reason;

/** What a database means when it says no. */
final class Refusals {
  // H2's own numbers: org.h2.api.ErrorCode.
  private static final int H2_ALREADY_OPEN = 90020;
  private static final int H2_LOCK_TIMEOUT = 50200;
  private static final int H2_NO_DISK_SPACE = 90100;

  private Refusals() {}

  /** While opening, whatever has no other name means that the ledger cannot be read. */
  static LedgerUnavailable whileOpening(LedgerAddress address, SQLException e) {
    return unavailable(address, e, reason(e).orElse(Reason.BROKEN));
  }

  /** Later, what has no name is a mistake of ours and no state of the ledger. */
  static RuntimeException whileWorking(LedgerAddress address, SQLException e) {
    Optional<Reason> reason = reason(e);
    return reason.isPresent()
        ? unavailable(address, e, reason.get())
        : new IllegalStateException(e.getMessage(), e);
  }

  private static LedgerUnavailable unavailable(
      LedgerAddress address, SQLException e, Reason reason) {
    return new LedgerUnavailable(reason, address + ": " + innermost(e), e);
  }

  // What the system said, without what each layer above it added.
  private static String innermost(SQLException e) {
    String said = "";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      said =
          Optional.ofNullable(cause.getMessage())
              .flatMap(message -> message.lines().findFirst())
              .map(message -> message.replaceAll("; SQL statement:$", ""))
              .orElse(said);
    }
    return said;
  }

  static Optional<Reason> reason(SQLException e) {
    if (noSpace(e)) {
      return Optional.of(Reason.NO_SPACE);
    }
    if (e.getErrorCode() == H2_ALREADY_OPEN || e.getErrorCode() == H2_LOCK_TIMEOUT) {
      return Optional.of(Reason.LOCKED);
    }
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.equals("55P03") || state.startsWith("40")) {
      return Optional.of(Reason.LOCKED);
    }
    // Connection lost, password refused, no such database, too many clients, going down.
    if (state.matches("08...|28...|3D000|53300|57P0.")) {
      return Optional.of(Reason.UNREACHABLE);
    }
    // H2's number of a file, and PostgreSQL's of a server, that may only be read.
    if (state.matches("90097|25006")) {
      return Optional.of(Reason.READ_ONLY);
    }
    // H2's numbers of files that are broken, unreadable or of another format; XX is PostgreSQL's.
    if (state.matches("90028|90030|90031|90048|90098|58...|XX...|50000")) {
      return Optional.of(Reason.BROKEN);
    }
    return Optional.empty();
  }

  // The file system's own words come through every layer above it.
  private static boolean noSpace(SQLException e) {
    if (e.getErrorCode() == H2_NO_DISK_SPACE || "53100".equals(e.getSQLState())) {
      return true;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (said.contains("no space left on device") || said.contains("disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
