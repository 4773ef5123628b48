package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import zhiheng.lake.LineFindings.LineCheckBroken;
import zhiheng.lake.LineFindings.LineCreditCodeWrong;
import zhiheng.lake.LineFindings.LineNotADay;
import zhiheng.lake.LineFindings.LineNotANumber;
import zhiheng.lake.LineFindings.LineNotWhole;
import zhiheng.lake.LineFindings.LineNotYesOrNo;
import zhiheng.lake.LineFindings.LineTwice;
import zhiheng.lake.LineFindings.LineUnitUnknown;
import zhiheng.lake.LineFindings.LineValueMissing;
import zhiheng.lake.LineFindings.LineValueUnknown;
import zhiheng.lake.LineFindings.MoreOfTheSame;
import zhiheng.templates.dataset.AllowedValue;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.RowCheck;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.target.CreditCode;
import zhiheng.templates.wording.Text;

/** The rows of {@link LineProblems} become findings. */
final class ProblemsTold {
  private final Dataset dataset;
  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final Map<List<Object>, long[]> shown = new LinkedHashMap<>();

  private ProblemsTold(Dataset dataset, String file) {
    this.dataset = dataset;
    this.file = file;
  }

  /** What was found, and how often each kind was found in all, by the code of its finding. */
  record Told(Findings findings, SortedMap<String, Long> counts) {}

  /** Words at most {@code most} problems; of those that are left out the number is told. */
  static Told of(List<Row> problems, Dataset dataset, String file, int most) {
    ProblemsTold told = new ProblemsTold(dataset, file);
    problems.forEach(problem -> told.tell(problem, most));
    told.shown.forEach(told::more);
    return new Told(new Findings(told.findings), told.counts);
  }

  private void tell(Row problem, int most) {
    int at = problem.getInt(problem.fieldIndex("column"));
    String kind = problem.getString(problem.fieldIndex("kind"));
    long total = problem.getLong(problem.fieldIndex("total"));
    Finding finding = finding(problem, dataset.written().get(at), kind);
    boolean first = !shown.containsKey(List.of(at, kind));
    long[] seen = shown.computeIfAbsent(List.of(at, kind), none -> new long[] {0, total});
    if (first) {
      counts.merge(finding.code(), total, Long::sum);
    }
    if (findings.size() < most) {
      findings.add(finding);
      seen[0]++;
    }
  }

  private void more(List<Object> kind, long[] seen) {
    if (seen[1] > seen[0]) {
      Column column = dataset.written().get((Integer) kind.get(0));
      findings.add(new MoreOfTheSame(new FilePlace(file), column.name(), seen[1], seen[0]));
    }
  }

  private Finding finding(Row problem, Column column, String kind) {
    RowPlace place = new RowPlace(file, problem.getLong(problem.fieldIndex("row")), column.code());
    String cell = problem.getString(problem.fieldIndex("found"));
    String found = told(cell);
    return switch (kind) {
      case LineProblems.MISSING -> new LineValueMissing(place, column.name());
      case LineProblems.UNREADABLE -> unreadable(place, column, found, cell);
      case LineProblems.NO_SUCH_UNIT ->
          new LineUnitUnknown(
              place,
              found.substring(0, found.indexOf('\t')),
              found.substring(found.indexOf('\t') + 1));
      case LineProblems.TWICE ->
          new LineTwice(place, found, problem.getLong(problem.fieldIndex("more")));
      default -> broken(place, kind.substring(LineProblems.CHECK.length()));
    };
  }

  /**
   * What was found; in a list that names persons only if it is short and has digits, as days and
   * codes are: in a line whose cells have slipped, anything else may be a name or a number of his.
   */
  private String told(String found) {
    int end = found.indexOf('\t') < 0 ? found.length() : found.indexOf('\t');
    String cell = found.substring(0, end);
    boolean harmless = cell.strip().matches("(?=.*\\d)[\\w ./:-]{0,10}");
    return dataset.apart().isEmpty() || harmless ? found : "***" + found.substring(end);
  }

  private static Finding unreadable(RowPlace place, Column column, String found, String cell) {
    return switch (column.type()) {
      case DATE -> new LineNotADay(place, column.name(), found);
      case WHOLE -> new LineNotWhole(place, column.name(), found);
      case DECIMAL -> new LineNotANumber(place, column.name(), found);
      case FLAG -> new LineNotYesOrNo(place, column.name(), found);
      case CREDIT_CODE -> creditCode(place, column, found, cell);
      case TEXT, UNIT -> new LineValueUnknown(place, column.name(), found, allowed(column));
    };
  }

  /** What is wrong is told of the cell itself; its characters only where they may be shown. */
  private static Finding creditCode(RowPlace place, Column column, String found, String cell) {
    CreditCode.Fault fault = CreditCode.fault(cell).orElseThrow();
    boolean shown = found.equals(cell);
    boolean harmless = shown || fault.part() == CreditCode.Part.LENGTH;
    return new LineCreditCodeWrong(
        place,
        column.name(),
        found,
        part(fault.part()),
        harmless ? fault.found() : found,
        harmless || fault.part() != CreditCode.Part.CHECK ? fault.expected() : found);
  }

  private static Text part(CreditCode.Part part) {
    return switch (part) {
      case LENGTH -> new Text("位数", "number of characters");
      case CHARACTER -> new Text("字符", "character");
      case DEPARTMENT -> new Text("登记管理部门代码", "registering department");
      case KIND -> new Text("机构类别代码", "kind of organization");
      case DIVISION -> new Text("登记管理机关行政区划码", "administrative division");
      case CHECK -> new Text("校验码", "check character");
    };
  }

  private static Text allowed(Column column) {
    List<Text> names = column.values().stream().map(AllowedValue::name).toList();
    return new Text(
        names.stream().map(Text::zh).collect(Collectors.joining("、")),
        names.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  private Finding broken(RowPlace place, String code) {
    RowCheck check =
        dataset.checks().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    return new LineCheckBroken(place, code, check.says(), check.severity());
  }
}
