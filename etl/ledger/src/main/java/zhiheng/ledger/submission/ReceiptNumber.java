package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.SUBMISSION;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jooq.impl.DSL;
import zhiheng.ledger.store.Store;

/** Day in Asia/Shanghai and running number of that day. */
record ReceiptNumber(String day, int no) {
  /** Before all others. */
  static final ReceiptNumber NONE = new ReceiptNumber("", 0);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

  /**
   * The first free number; only inside a transaction does it stay free.
   *
   * @param known a number that was given before: on its day, only those after it are looked at
   */
  static ReceiptNumber next(Store store, Instant at, ReceiptNumber known) {
    String day = DAY.format(at);
    int last = known.day().equals(day) ? last(store, day, known.no()) : 0;
    // The known number may have been taken back with its transaction.
    return new ReceiptNumber(day, (last == 0 ? last(store, day, 0) : last) + 1);
  }

  private static int last(Store store, String day, int least) {
    return store.read(
        sql ->
            sql.select(DSL.coalesce(DSL.max(SUBMISSION.RECEIPT_NO), 0))
                .from(SUBMISSION)
                .where(SUBMISSION.RECEIPT_DAY.eq(day))
                .and(SUBMISSION.RECEIPT_NO.ge(least))
                .fetchSingle()
                .value1());
  }

  /** Reads {@code 20170705-0032}; empty if it is no number of a receipt. */
  static Optional<ReceiptNumber> parse(String written) {
    return written.matches("\\d{8}-\\d{4,9}")
        ? Optional.of(
            new ReceiptNumber(written.substring(0, 8), Integer.parseInt(written.substring(9))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    String digits = Integer.toString(no);
    return day + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
