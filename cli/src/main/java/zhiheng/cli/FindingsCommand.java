package zhiheng.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Told;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * {@code zhiheng findings}: what asked for an explanation in the returns of a period when they were
 * handed in, and what the bureaus explained; for whoever reviews them.
 */
@Command(name = "findings")
final class FindingsCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Mixin private final OfForm of = new OfForm();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "findings.unit")
  private @Nullable String unit;

  @Option(names = "--open", descriptionKey = "findings.open")
  private boolean open;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  private int explained;
  private int unexplained;

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period asked = of.period();
      if (workspace.templates().forms().versions(of.form()).isEmpty()) {
        throw CheckTestCommand.noSuchForm(workspace.templates(), of.form());
      }
      Sight sight = as.sight(zhiheng, workspace.templates(), asked.lastDay());
      Optional<UnitCode> one =
          Optional.ofNullable(unit).map(named -> sight.unit(named, asked.lastDay()).code());
      Instant moment = asOf.or(workspace.clock());
      Submissions received = workspace.ledger().submissions().received();
      for (Handed handed : received.handed(of.form(), asked.code(), asked.code(), moment)) {
        if (sight.sees(handed.unit(), handed.period().lastDay())
            && (one.isEmpty() || one.get().equals(handed.unit()))) {
          received
              .latest(of.form(), handed.unit(), handed.period(), handed.part(), moment)
              .ifPresent(figures -> tell(workspace.templates(), figures));
        }
      }
      zhiheng
          .console()
          .print(
              "findings_sum",
              Map.of(
                  "period",
                  asked.code(),
                  "count",
                  explained + unexplained,
                  "explained",
                  explained,
                  "open",
                  unexplained));
      return ExitCode.DONE.code();
    }
  }

  private void tell(Templates templates, Figures figures) {
    Handed handed = figures.handed();
    Optional<Form> version =
        templates.forms().versions(handed.form()).stream()
            .filter(one -> one.version().equals(handed.version()))
            .findFirst();
    List<Told> soft =
        figures.checked().told().stream().filter(one -> one.severity() == Severity.SOFT).toList();
    explained += (int) soft.stream().filter(Told::explained).count();
    unexplained += (int) soft.stream().filter(one -> !one.explained()).count();
    List<Told> shown = soft.stream().filter(one -> !open || !one.explained()).toList();
    if (shown.isEmpty() || version.isEmpty()) {
      return;
    }
    Console console = zhiheng.console();
    console.print(
        "findings_return",
        Map.of(
            "unit",
            handed.unit().code(),
            "name",
            templates
                .register()
                .find(handed.unit(), handed.period().lastDay())
                .map(Unit::shortName)
                .orElse(new Text("", ""))
                .in(console.lang()),
            "period",
            handed.period().code() + (handed.part().isEmpty() ? "" : " " + handed.part()),
            "receipt",
            handed.receipt().number()));
    shown.forEach(one -> tell(version.get(), figures, one));
  }

  private void tell(Form version, Figures figures, Told told) {
    Console console = zhiheng.console();
    console.print(
        "findings_one",
        Map.of(
            "item", item(version, told).in(console.lang()),
            "column",
                version
                    .column(told.column())
                    .map(Column::name)
                    .orElse(new Text("", ""))
                    .in(console.lang()),
            "figure", figure(figures, told),
            "check", rule(version, told.check()).in(console.lang())));
    List<String> words =
        figures.remarks().stream()
            .filter(one -> one.check().equals(told.check()) && one.row().equals(told.row()))
            .map(Remark::explanation)
            .distinct()
            .toList();
    if (words.isEmpty()) {
      console.print("findings_open", Map.of());
    }
    words.forEach(one -> console.print("findings_explained", Map.of("words", one)));
  }

  private static Text item(Form version, Told told) {
    String number = told.row().matches("\\d+") ? "#" + Integer.parseInt(told.row()) : told.row();
    return version.item(told.row()).map(version::fullName).orElse(new Text(number, number));
  }

  private static Text rule(Form version, String id) {
    return Stream.concat(
            version.checks().stream().filter(one -> one.id().equals(id)).map(Check::name),
            version.usualRanges().stream().filter(one -> one.id().equals(id)).map(UsualRange::name))
        .findFirst()
        .orElse(new Text(id, id));
  }

  private static String figure(Figures figures, Told told) {
    Optional<Observation> cell = figures.find(told.row(), told.column());
    Optional<BigDecimal> amount = cell.map(Observation::amount);
    return amount
        .map(one -> one.signum() == 0 ? "0" : one.stripTrailingZeros().toPlainString())
        .or(() -> cell.map(Observation::text))
        .orElse("");
  }
}
