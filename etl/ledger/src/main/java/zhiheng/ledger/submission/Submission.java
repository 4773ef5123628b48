package zhiheng.ledger.submission;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhiheng.ledger.store.CodePoints;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * One filled-in form, checked, on its way into the ledger.
 *
 * @param version the form's version, such as {@code 2016-01}
 * @param part what tells apart several forms of one unit and period: empty for a monthly return,
 *     the plan's code for progress, the reviewer for review marks
 * @param file the name of the file as it came
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param observations in the order of row and column, each pair once
 * @param checked what the checks found in it
 * @param awaitsApproval true if its figures count only once it is approved
 * @param by who handed it in, as far as that was said
 */
public record Submission(
    String form,
    String version,
    UnitCode unit,
    Period period,
    String part,
    String file,
    String sha256,
    List<Observation> observations,
    List<Remark> remarks,
    Checked checked,
    boolean awaitsApproval,
    String by) {

  private static final Comparator<Observation> BY_ROW_AND_COLUMN =
      Comparator.comparing(Observation::row, CodePoints.ORDER)
          .thenComparing(Observation::column, CodePoints.ORDER);
  private static final Comparator<Remark> BY_CHECK_AND_PLACE =
      Comparator.comparing(Remark::check, CodePoints.ORDER)
          .thenComparing(Remark::row, CodePoints.ORDER)
          .thenComparing(Remark::column, CodePoints.ORDER);

  public Submission {
    observations = ordered(observations);
    remarks = orderedRemarks(remarks);
    Set<List<String>> seen = new HashSet<>();
    for (Observation each : observations) {
      if (!seen.add(List.of(each.row(), each.column()))) {
        throw new IllegalArgumentException(each.row() + "/" + each.column() + " stands twice");
      }
    }
  }

  /** A form that counts from its receipt on, and of whose checks nothing is known. */
  public Submission(
      String form,
      String version,
      UnitCode unit,
      Period period,
      String part,
      String file,
      String sha256,
      List<Observation> observations,
      List<Remark> remarks) {
    this(
        form,
        version,
        unit,
        period,
        part,
        file,
        sha256,
        observations,
        remarks,
        Checked.UNKNOWN,
        false,
        "");
  }

  /** The same, with what the checks found, whether it awaits approval, and who handed it in. */
  public Submission with(Checked found, boolean awaiting, String clerk) {
    return new Submission(
        form,
        version,
        unit,
        period,
        part,
        file,
        sha256,
        observations,
        remarks,
        found,
        awaiting,
        clerk);
  }

  Handed handed(Receipt receipt) {
    return new Handed(form, version, unit, period, part, file, receipt, awaitsApproval, by);
  }

  static List<Observation> ordered(List<Observation> observations) {
    return observations.stream().sorted(BY_ROW_AND_COLUMN).toList();
  }

  static List<Remark> orderedRemarks(List<Remark> remarks) {
    return remarks.stream().sorted(BY_CHECK_AND_PLACE).toList();
  }
}
