package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiheng.intake.check.CheckFindings.UnusualFigure;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Text;

/** Holds a return against what is usual for its unit, as the ledger knows it at a moment. */
public final class UsualRanges {
  private final Draft draft;
  private final Map<CellKey, Map<String, BigDecimal>> before = new HashMap<>();

  private UsualRanges(Draft draft) {
    this.draft = draft;
  }

  /**
   * Every figure that stands out; one question to the ledger, and none if the form has no ranges.
   */
  public static Findings run(Draft draft, Submissions submissions, Instant asOf) {
    List<UsualRange> ranges = draft.form().usualRanges();
    if (ranges.isEmpty() || !(draft.period() instanceof Month month)) {
      return Findings.none();
    }
    UsualRanges all = new UsualRanges(draft);
    all.read(ranges, month, submissions, asOf);
    List<Finding> found = new ArrayList<>();
    for (UsualRange range : ranges) {
      for (String item : range.items()) {
        draft
            .form()
            .item(item)
            .flatMap(one -> all.unusual(range, one, month))
            .ifPresent(found::add);
      }
    }
    return new Findings(found);
  }

  private void read(List<UsualRange> ranges, Month month, Submissions submissions, Instant asOf) {
    Set<String> rows = new HashSet<>();
    Set<String> columns = new HashSet<>();
    int most = 0;
    for (UsualRange range : ranges) {
      rows.addAll(range.items());
      columns.add(range.column());
      most = Math.max(most, range.most());
    }
    FigureQuery query =
        new FigureQuery(
            draft.form().code(),
            rows,
            columns,
            Set.of(draft.unit().code()),
            month.plus(-most).code(),
            month.plus(-1).code());
    for (Total total : submissions.totals(query, asOf)) {
      before
          .computeIfAbsent(new CellKey(total.row(), total.column()), any -> new HashMap<>())
          .put(total.period().code(), total.sum());
    }
  }

  private Optional<Finding> unusual(UsualRange range, Item item, Month month) {
    CellKey key = new CellKey(item.code(), range.column());
    String first = month.plus(-range.most()).code();
    List<BigDecimal> known =
        before.getOrDefault(key, Map.of()).entrySet().stream()
            .filter(one -> one.getKey().compareTo(first) >= 0)
            .map(Map.Entry::getValue)
            .toList();
    Optional<BigDecimal> now = draft.amount(item.code(), range.column());
    if (now.isEmpty() || known.size() < range.least()) {
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
