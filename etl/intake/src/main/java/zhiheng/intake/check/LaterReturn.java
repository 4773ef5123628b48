package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.CheckFindings.LaterReturnNoLongerFits;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Forms;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Text;

/**
 * Whether the return of the month after, if it is there already, goes on from this one. A
 * correction of March leaves the year to date of April behind; whoever corrects March is told.
 */
public final class LaterReturn {
  private static final int MOST_ITEMS = 5;

  private LaterReturn() {}

  /** A note if the later return no longer fits; nothing if it does or is not there. */
  public static Findings run(Draft draft, Forms forms, Submissions submissions, Instant asOf) {
    if (!(draft.period() instanceof Month month)) {
      return Findings.none();
    }
    Month after = month.plus(1);
    Optional<Form> form = forms.find(draft.form().code(), after).filter(LaterReturn::looksBack);
    if (form.isEmpty()) {
      return Findings.none();
    }
    return submissions
        .latest(draft.form().code(), draft.unit().code(), after, draft.part(), asOf)
        .map(figures -> compare(draft, form.get(), figures))
        .orElse(Findings.none());
  }

  private static boolean looksBack(Form form) {
    return form.checks().stream()
        .flatMap(check -> check.comparisons().stream())
        .anyMatch(Checks::looksBack);
  }

  private static Findings compare(Draft draft, Form form, Figures figures) {
    Handed handed = figures.handed();
    Map<CellKey, Observation> cells =
        figures.observations().stream()
            .collect(
                Collectors.toMap(one -> new CellKey(one.row(), one.column()), Function.identity()));
    Draft later =
        new Draft(
            form,
            draft.unit(),
            handed.period(),
            handed.part(),
            handed.file(),
            handed.receipt().sha256(),
            cells,
            Map.of(),
            List.of());
    List<CheckFailed> failed = Checks.goingOn(later, new Before(draft));
    if (failed.isEmpty()) {
      return Findings.none();
    }
    List<Text> items = failed.stream().map(CheckFailed::item).distinct().toList();
    return Findings.of(
        new LaterReturnNoLongerFits(
            new UnitPlace(handed.unit().code(), handed.period().code()),
            handed.period().code(),
            handed.receipt().number(),
            failed.size(),
            new Text(some(items, Text::zh, "、", "……"), some(items, Text::en, "; ", "; …"))));
  }

  private static String some(
      List<Text> items, Function<Text, String> words, String between, String more) {
    String some = items.stream().limit(MOST_ITEMS).map(words).collect(Collectors.joining(between));
    return items.size() > MOST_ITEMS ? some + more : some;
  }

  /** The return before, as it is being handed in. */
  private record Before(Draft draft) implements History {
    @Override
    public boolean knows(From from) {
      return from == From.NOW || from == From.PREVIOUS;
    }

    @Override
    public Optional<BigDecimal> figure(Figure figure) {
      return figure.from() == From.PREVIOUS
          ? draft.amount(figure.row(), figure.column())
          : Optional.empty();
    }
  }
}
