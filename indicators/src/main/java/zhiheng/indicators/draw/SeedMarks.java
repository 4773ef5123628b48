package zhiheng.indicators.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
   * The moment that decides: when the seed itself was announced, or before the day on which its
   * source gives it. Registers that are the same now as at that moment were known before the seed.
   */
  public static Instant decisive(Announcement announcement) {
    return announcement
        .knownOn()
        .map(outcome -> outcome.atStartOfDay(OFFICE).toInstant().minus(1, ChronoUnit.MICROS))
        .orElse(announcement.at());
  }

  /**
   * All marks of a draw.
   *
   * @param unchanged true if what the unit's targets and inspectors are drawn from was the same at
   *     the decisive moment
   * @param usedBefore true if the announcement has had its draw
   */
  public static List<String> of(Announcement announcement, boolean unchanged, boolean usedBefore) {
    List<String> marks = new ArrayList<>();
    if (announcement.knownOn().isEmpty()) {
      if (unchanged) {
        marks.add(SEED_AFTER_REGISTER);
      }
    } else {
      if (!day(announcement.at()).isBefore(announcement.knownOn().get())) {
        marks.add(SOURCE_AFTER_OUTCOME);
      }
      if (!unchanged) {
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
