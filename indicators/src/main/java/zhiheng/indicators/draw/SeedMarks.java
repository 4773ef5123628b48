package zhiheng.indicators.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.inspection.Announcement;

/**
 * What is to be said against a draw because of when its seed and its registers became known; pure.
 *
 * <p>Nobody may be able to choose the seed who knows the registers, nor change the registers once
 * the seed is known. A seed that is said itself must be said before the registers are closed; where
 * it comes from a public source, the source must be named, and the registers closed, before the day
 * on which the source gives it.
 */
public final class SeedMarks {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  /** The seed was announced when the registers were known already. */
  public static final String SEED_AFTER_REGISTER = "seed_after_register";

  /** The source was named when it might have given the seed already. */
  public static final String SOURCE_AFTER_OUTCOME = "source_after_outcome";

  /** The registers were changed when the seed might have been known already. */
  public static final String REGISTER_AFTER_OUTCOME = "register_after_outcome";

  /** Another draw was made with the same announcement. */
  public static final String SEED_USED_BEFORE = "seed_used_before";

  private SeedMarks() {}

  /**
   * All marks of a draw.
   *
   * @param closed when the last of what is drawn from became known
   * @param usedBefore true if the announcement has had its draw
   */
  public static List<String> of(Announcement announcement, Instant closed, boolean usedBefore) {
    List<String> marks = new ArrayList<>();
    if (announcement.knownOn().isEmpty()) {
      if (announcement.at().isAfter(closed)) {
        marks.add(SEED_AFTER_REGISTER);
      }
    } else {
      LocalDate outcome = announcement.knownOn().get();
      if (!day(announcement.at()).isBefore(outcome)) {
        marks.add(SOURCE_AFTER_OUTCOME);
      }
      if (!day(closed).isBefore(outcome)) {
        marks.add(REGISTER_AFTER_OUTCOME);
      }
    }
    if (usedBefore) {
      marks.add(SEED_USED_BEFORE);
    }
    return marks;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, OFFICE);
  }
}
