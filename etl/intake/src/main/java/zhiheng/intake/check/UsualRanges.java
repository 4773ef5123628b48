package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.check.CheckFindings.UnusualFigure;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Item;
import zhiheng.templates.wording.Text;

/** Holds a return against what is usual for its unit. */
public final class UsualRanges {
  private final Draft draft;
  private final History history;

  private UsualRanges(Draft draft, History history) {
    this.draft = draft;
    this.history = history;
  }

  /** Every figure that stands out. */
  public static Findings run(Draft draft, History history) {
    return run(draft, history, draft.form().usualRanges());
  }

  /** What stands out by some of the form's ranges. */
  static Findings run(Draft draft, History history, List<UsualRange> ranges) {
    UsualRanges all = new UsualRanges(draft, history);
    List<Finding> found = new ArrayList<>();
    for (UsualRange range : ranges) {
      if (range.validity().holdsFor(draft.period())) {
        for (String item : range.items()) {
          draft.form().item(item).flatMap(one -> all.unusual(range, one)).ifPresent(found::add);
        }
      }
    }
    return new Findings(found);
  }

  private Optional<Finding> unusual(UsualRange range, Item item) {
    Optional<BigDecimal> now = draft.amount(item.code(), range.column());
    if (now.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> known = history.before(new CellKey(item.code(), range.column()), range.most());
    if (known.size() < range.least()) {
      return Optional.empty();
    }
    Spread spread = Spread.of(known);
    BigDecimal share = range.leastMadShare().multiply(spread.median());
    Spread counted = spread.atLeast(range.leastMad().max(share));
    if (!counted.standsOut(now.get(), range.score())) {
      return Optional.empty();
    }
    int scale = item.entry().type() == EntryType.COUNT ? 0 : 2;
    Text column = draft.form().column(range.column()).map(Column::name).orElse(new Text("", ""));
    return Optional.of(
        new UnusualFigure(
            range.severity(),
            draft.place(item.code(), range.column()),
            range.id(),
            item.code(),
            range.column(),
            draft.form().fullName(item),
            column,
            range.advice(),
            Worked.plain(now.get()),
            Worked.plain(counted.least(range.score(), scale)),
            Worked.plain(counted.most(range.score(), scale)),
            known.size(),
            Worked.plain(spread.median()),
            Worked.plain(spread.mad())));
  }
}
