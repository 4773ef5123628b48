package zhiheng.indicators.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.review.Mark;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Reviewed;
import zhiheng.templates.unit.UnitCode;

/** The drawn files with what their readers handed in; what others handed in is left out. */
public final class Readings {
  /** The form in which readers hand in their marks. */
  public static final String FORM = "case-file-review";

  private final ReviewDraw draw;
  private final ReviewSheet sheet;
  private final Map<Key, List<Mark>> marks;

  private record Key(UnitCode unit, String reader, String caseNo) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::unit).thenComparing(Key::reader).thenComparing(Key::caseNo);
  }

  /** A file and its readings, the first, the second and perhaps the third. */
  public record ReadFile(DrawnFile file, List<Optional<Reading>> readings) {
    public ReadFile {
      readings = List.copyOf(readings);
    }

    /** What the first two came to, as far as they have read. */
    public List<Reviewed> pair() {
      return readings.stream()
          .limit(Panel.ALWAYS)
          .flatMap(Optional::stream)
          .map(Reading::reviewed)
          .toList();
    }

    /** What the third came to, if asked. */
    public Optional<Reviewed> third() {
      return readings.stream()
          .skip(Panel.ALWAYS)
          .flatMap(Optional::stream)
          .findFirst()
          .map(Reading::reviewed);
    }
  }

  /** What one reader marked on a file, and what it comes to. */
  public record Reading(String reader, List<Mark> marks, Reviewed reviewed) {}

  private Readings(ReviewDraw draw, ReviewSheet sheet, Map<Key, List<Mark>> marks) {
    this.draw = draw;
    this.sheet = sheet;
    this.marks = marks;
  }

  /** What was known at a moment. */
  public static Readings of(
      ReviewDraw draw, ReviewSheet sheet, Submissions submissions, Instant asOf) {
    String year = draw.year().code();
    List<Figures> forms =
        submissions.handed(FORM, year, year, asOf).stream()
            .flatMap(
                handed ->
                    submissions
                        .latest(handed.form(), handed.unit(), handed.period(), handed.part(), asOf)
                        .stream())
            .toList();
    return of(draw, sheet, forms);
  }

  static Readings of(ReviewDraw draw, ReviewSheet sheet, List<Figures> forms) {
    Map<Key, List<Mark>> marks = new TreeMap<>(Key.ORDER);
    for (Figures form : forms) {
      Map<String, Map<String, Observation>> rows = new TreeMap<>();
      for (Observation each : form.observations()) {
        rows.computeIfAbsent(each.row(), row -> new TreeMap<>()).put(each.column(), each);
      }
      for (Map<String, Observation> row : rows.values()) {
        Optional<String> caseNo = text(row.get("case_no"));
        Optional<String> defect = text(row.get("defect"));
        if (caseNo.isPresent() && defect.isPresent()) {
          Key key = new Key(form.handed().unit(), form.handed().part(), caseNo.get());
          marks
              .computeIfAbsent(key, any -> new ArrayList<>())
              .add(new Mark(defect.get(), amount(row.get("deducted"))));
        }
      }
    }
    return new Readings(draw, sheet, marks);
  }

  private static Optional<String> text(@Nullable Observation cell) {
    return Optional.ofNullable(cell).flatMap(each -> Optional.ofNullable(each.text()));
  }

  private static BigDecimal amount(@Nullable Observation cell) {
    return Optional.ofNullable(cell)
        .flatMap(each -> Optional.ofNullable(each.amount()))
        .orElse(BigDecimal.ZERO);
  }

  public ReviewDraw draw() {
    return draw;
  }

  public ReviewSheet sheet() {
    return sheet;
  }

  /** All drawn files, in the order of the draw. */
  public List<ReadFile> files() {
    return draw.files().stream().map(this::file).toList();
  }

  /** The files that a third has to read: their first two readings differ. */
  public List<ReadFile> differing() {
    return files().stream().filter(this::differs).toList();
  }

  /** True if both have read a file and differ by more than the sheet tolerates. */
  public boolean differs(ReadFile file) {
    List<Reviewed> pair = file.pair();
    return pair.size() == Panel.ALWAYS && sheet.twoReaders().differ(pair.get(0), pair.get(1));
  }

  /** True if a reader has handed in something on the files of a bureau. */
  public boolean hasRead(UnitCode unit, String reader) {
    return marks.keySet().stream()
        .anyMatch(key -> key.unit().equals(unit) && key.reader().equals(reader));
  }

  /** True if anybody of a panel has handed in anything. */
  public boolean isBegun() {
    return draw.panels().stream()
        .anyMatch(
            panel -> panel.readers().stream().anyMatch(reader -> hasRead(panel.unit(), reader)));
  }

  private ReadFile file(DrawnFile file) {
    List<Optional<Reading>> readings =
        draw.panel(file.unit()).map(Panel::readers).orElse(List.of()).stream()
            .map(reader -> reading(file, reader))
            .toList();
    return new ReadFile(file, readings);
  }

  private Optional<Reading> reading(DrawnFile file, String reader) {
    return Optional.ofNullable(marks.get(new Key(file.unit(), reader, file.caseNo())))
        .map(own -> new Reading(reader, List.copyOf(own), sheet.review(own)));
  }
}
