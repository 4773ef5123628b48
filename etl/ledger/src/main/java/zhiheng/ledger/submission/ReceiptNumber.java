package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.SUBMISSION;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jooq.impl.DSL;
import zhiheng.ledger.store.Store;

/** Day in Asia/Shanghai and running number of that day. */
record ReceiptNumber(String day, int no) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

  /** The first free number; only inside a transaction does it stay free. */
  static ReceiptNumber next(Store store, Instant at) {
    String day = DAY.format(at);
    Integer last =
        store.read(
            sql ->
                sql.select(DSL.coalesce(DSL.max(SUBMISSION.RECEIPT_NO), 0))
                    .from(SUBMISSION)
                    .where(SUBMISSION.RECEIPT_DAY.eq(day))
                    .fetchSingle()
                    .value1());
    return new ReceiptNumber(day, last + 1);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s-%04d", day, no);
  }
}
