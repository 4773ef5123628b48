package zhiheng.indicators.caseload;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.term.Stage;

/**
 * A case that is not over, and the stage that it is in.
 *
 * @param since the day on which the stage began
 * @param days calendar days since then
 * @param due by when the stage has to be over; empty if nothing says so
 * @param left working days until then; negative if it has passed
 */
public record WatchedCase(
    String unit,
    String caseNo,
    String kind,
    Stage stage,
    LocalDate since,
    long days,
    Optional<LocalDate> due,
    Optional<Integer> left,
    Set<Alert> alerts) {}
