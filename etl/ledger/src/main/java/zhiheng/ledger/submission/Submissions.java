package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.SUBMISSION;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.store.CodePoints;
import zhiheng.ledger.store.Store;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** The forms handed in, every revision of them, kept for ever. */
public final class Submissions {
  private final Store store;
  private final Cells cells;
  private final ToldFindings findings;
  private final Queries received;
  private final Queries queries;
  private ReceiptNumber lastNumber = ReceiptNumber.NONE;

  public Submissions(Store store) {
    this(store, Standing.COUNTING);
  }

  private Submissions(Store store, Standing standing) {
    this.store = store;
    this.cells = new Cells(store);
    this.findings = new ToldFindings(store);
    this.received = new Queries(store, cells, findings, Standing.RECEIVED);
    this.queries = new Queries(store, cells, findings, standing);
  }

  /**
   * The same forms, read without regard to approvals: the newest revision that was received and not
   * retracted stands for a form, as checks and reviewers need it, whether or not it counts yet.
   */
  public Submissions received() {
    return new Submissions(store, Standing.RECEIVED);
  }

  /**
   * Records a form in one transaction.
   *
   * <p>The file and the words that stand for the form already change nothing and give the receipt
   * they have. Anything else for the same form, unit, period and part is a revision of it, also a
   * file that came before and was replaced.
   */
  public Receipt record(Submission submission) {
    return store.write(
        sql -> {
          List<Handed> before =
              received.everyRevision(
                  submission.form(),
                  submission.unit(),
                  submission.period(),
                  submission.part(),
                  Instant.MAX);
          return before.isEmpty()
              ? add(submission, before)
              : standing(submission)
                  .map(receipt -> receipt.as(Outcome.ALREADY_KNOWN))
                  .orElseGet(() -> add(submission, before));
        });
  }

  /**
   * The receipt of what stands for the form already, if it is the very same: the same bytes, and
   * the same words to the same rows, whatever checks they answered at the time.
   */
  public Optional<Receipt> standing(Submission given) {
    return received
        .newest(given.form(), given.unit(), given.period(), given.part(), Instant.MAX)
        .filter(known -> known.handed().receipt().sha256().equals(given.sha256()))
        .filter(
            known ->
                words(cells.remarks(List.of(known.entry())).getOrDefault(known.entry(), List.of()))
                    .equals(words(given.remarks())))
        .map(known -> known.handed().receipt());
  }

  private static Set<List<String>> words(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> List.of(remark.row(), remark.explanation()))
        .collect(Collectors.toSet());
  }

  private Receipt add(Submission submission, List<Handed> before) {
    Instant at = store.now();
    int revision = 1;
    if (!before.isEmpty()) {
      Receipt last = before.get(before.size() - 1).receipt();
      revision = last.revision() + 1;
      // Another machine's clock may be behind; a correction is never older than what it corrects.
      at = at.isBefore(last.at()) ? last.at() : at;
    }
    ReceiptNumber number = ReceiptNumber.next(store, at, lastNumber);
    lastNumber = number;
    Receipt receipt =
        new Receipt(
            number.toString(),
            revision,
            at,
            submission.sha256(),
            revision == 1 ? Outcome.RECORDED : Outcome.REVISED);
    Handed handed = submission.handed(receipt);
    Figures figures =
        new Figures(handed, submission.observations(), submission.remarks(), submission.checked());
    long entry =
        AuditChain.append(
            store, at, Facts.WHAT, receipt.number(), Facts.canonical(figures).sha256());
    insert(entry, handed, number, submission.checked().run());
    cells.insert(entry, figures);
    findings.insert(entry, submission.checked().told());
    return receipt;
  }

  private void insert(
      long entry, Handed handed, ReceiptNumber number, @Nullable Integer checksRun) {
    store.write(
        sql ->
            sql.insertInto(SUBMISSION)
                .set(SUBMISSION.ENTRY, entry)
                .set(SUBMISSION.FORM, handed.form())
                .set(SUBMISSION.FORM_VERSION, handed.version())
                .set(SUBMISSION.UNIT, handed.unit().code())
                .set(SUBMISSION.PERIOD, handed.period().code())
                .set(SUBMISSION.FIRST_DAY, handed.period().firstDay())
                .set(SUBMISSION.LAST_DAY, handed.period().lastDay())
                .set(SUBMISSION.PART, handed.part())
                .set(SUBMISSION.REVISION, handed.receipt().revision())
                .set(SUBMISSION.RECEIPT_DAY, number.day())
                .set(SUBMISSION.RECEIPT_NO, number.no())
                .set(SUBMISSION.FILE_NAME, handed.file())
                .set(SUBMISSION.SHA256, handed.receipt().sha256())
                .set(SUBMISSION.RECORDED_AT, handed.receipt().at())
                .set(SUBMISSION.AWAITS_APPROVAL, handed.awaitsApproval())
                .set(SUBMISSION.ACTOR, handed.by())
                .set(SUBMISSION.CHECKS_RUN, checksRun)
                .execute());
  }

  /** What a unit's form said as it was known at a moment. */
  public Optional<Figures> latest(
      String form, UnitCode unit, Period period, String part, Instant asOf) {
    return queries.latest(form, unit, period, part, asOf);
  }

  /**
   * Which forms had been handed in at a moment, the revision that counted then of each, ordered by
   * unit, period and part; periods as in {@link FigureQuery}.
   */
  public List<Handed> handed(String form, String fromPeriod, String toPeriod, Instant asOf) {
    return handed(FigureQuery.all(form, fromPeriod, toPeriod), asOf);
  }

  /** The same of some units; rows and columns of the query say nothing here. */
  public List<Handed> handed(FigureQuery query, Instant asOf) {
    return queries.counting(query, asOf).stream().map(Entry::handed).toList();
  }

  /** Every revision of one form up to a moment, oldest first. */
  public List<Handed> revisions(
      String form, UnitCode unit, Period period, String part, Instant asOf) {
    return queries.everyRevision(form, unit, period, part, asOf);
  }

  /** Every revision of every unit up to a moment, ordered by unit, period, part and revision. */
  public List<Handed> everyRevision(String form, String fromPeriod, String toPeriod, Instant asOf) {
    return received.everyRevision(FigureQuery.all(form, fromPeriod, toPeriod), asOf).stream()
        .map(Entry::handed)
        .toList();
  }

  /** What was handed in under a receipt, whatever became of it since. */
  public Optional<Handed> find(String receipt) {
    return ReceiptNumber.parse(receipt).flatMap(received::find);
  }

  /** How the checks went of what was handed in between two periods, by number of receipt. */
  public Map<String, CheckTotals> checks(
      String form, String fromPeriod, String toPeriod, Instant asOf) {
    return received.checks(FigureQuery.all(form, fromPeriod, toPeriod), asOf);
  }

  /**
   * What clerks explained in the forms known at a moment, ordered by unit, period and part; no rows
   * in the query mean all of them.
   */
  public List<Answered> explanations(FigureQuery query, Instant asOf) {
    List<Entry> forms = queries.counting(query, asOf);
    Map<Long, List<Remark>> remarks = cells.remarks(forms.stream().map(Entry::entry).toList());
    return forms.stream()
        .flatMap(
            form ->
                remarks.getOrDefault(form.entry(), List.of()).stream()
                    .filter(one -> query.rows().isEmpty() || query.rows().contains(one.row()))
                    .map(one -> new Answered(form.handed(), one)))
        .toList();
  }

  /** What the checks found in what was handed in under a receipt. */
  public Checked checked(String receipt) {
    return ReceiptNumber.parse(receipt).flatMap(received::checked).orElse(Checked.UNKNOWN);
  }

  /** Hands out the figures known at a moment, ordered by unit, period, part, row and column. */
  public void figures(FigureQuery query, Instant asOf, Consumer<Figure> each) {
    queries.figures(query, asOf, each);
  }

  /** Sums over parts as known at a moment, ordered by unit, period, row and column. */
  public List<Total> totals(FigureQuery query, Instant asOf) {
    return queries.totals(query, asOf);
  }

  /** What one unit handed in of a form, as it stood at a moment. */
  public UnitReturns of(String form, UnitCode unit, Instant asOf) {
    return queries.returns(form, unit, asOf);
  }

  /**
   * What some units said of exactly one period.
   *
   * @param rows the rows to be added up, all if none are named; so with columns
   */
  public PeriodSums sums(
      String form,
      Set<UnitCode> units,
      Period period,
      Set<String> rows,
      Set<String> columns,
      Instant asOf) {
    return queries.sums(form, units, period, rows, columns, asOf);
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return new Audited(Facts.WHAT, () -> Facts.contents(received, cells, findings));
  }

  /** A form handed in and the number of the entry that recorded it. */
  record Entry(long entry, Handed handed) {
    static final Comparator<Entry> BY_UNIT_PERIOD_PART =
        Comparator.comparing((Entry each) -> each.handed().unit())
            .thenComparing(each -> each.handed().period().code())
            .thenComparing(each -> each.handed().part(), CodePoints.ORDER);
  }
}
