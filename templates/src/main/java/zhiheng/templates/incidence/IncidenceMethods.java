package zhiheng.templates.incidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.incidence.IncidenceFindings.IncidenceComponentTwice;
import zhiheng.templates.incidence.IncidenceFindings.IncidenceNumberOutside;
import zhiheng.templates.incidence.IncidenceFindings.IncidenceWeightsOff;
import zhiheng.templates.incidence.IncidenceFindings.IncidenceYearTwice;
import zhiheng.templates.incidence.IncidenceMethod.Component;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;

/** The ways in which incidence and need are worked out, by year. */
public record IncidenceMethods(List<IncidenceMethod> all) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_STAFF = 1_000_000;

  public IncidenceMethods {
    all = List.copyOf(all);
  }

  /** Those that could be read, and all that was wrong with them. */
  public record Read(IncidenceMethods methods, Findings findings) {}

  /** Reads {@code incidence/YEAR.yaml} below the folder of definitions. */
  public static Read read(Path templates) {
    List<IncidenceMethod> methods = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    for (Path file : files(templates.resolve("incidence"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<IncidenceMethod> read =
          YamlFile.read(file, name, fields -> read(fields, years));
      read.findings().forEach(findings::add);
      read.value().ifPresent(methods::add);
    }
    methods.sort(Comparator.comparingInt(IncidenceMethod::year));
    return new Read(new IncidenceMethods(methods), new Findings(findings));
  }

  /** Reads one from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<IncidenceMethod> readOne(String text, String name) {
    return YamlFile.read(text, name, fields -> read(fields, new HashSet<>()));
  }

  public Optional<IncidenceMethod> find(int year) {
    return all.stream().filter(method -> method.year() == year).findFirst();
  }

  private static IncidenceMethod read(Fields fields, Set<Integer> years) {
    int year = fields.whole("year");
    if (!years.add(year)) {
      fields.report(new IncidenceYearTwice(fields.place("year"), year));
    }
    SortedMap<Component, BigDecimal> weights = new TreeMap<>();
    fields.list("components", each -> weigh(each, weights));
    BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      fields.report(new IncidenceWeightsOff(fields.place("components"), sum.toPlainString()));
    }
    BigDecimal confidence = fields.number("confidence");
    if (confidence.compareTo(BigDecimal.valueOf(50)) < 0 || confidence.compareTo(HUNDRED) >= 0) {
      outside(fields, "confidence", confidence.toPlainString(), "50 ≤ x < 100");
    }
    int least = fields.whole("least_staff");
    if (least < 0 || least > MOST_STAFF) {
      outside(fields, "least_staff", String.format(Locale.ROOT, "%d", least), "0–" + MOST_STAFF);
    }
    return new IncidenceMethod(
        fields.text("incidence"),
        year,
        fields.words("title"),
        confidence,
        weights,
        least,
        fields.flag("illustration", false));
  }

  private static Component weigh(Fields fields, SortedMap<Component, BigDecimal> weights) {
    Component component = fields.choice("code", Component.class);
    BigDecimal weight = fields.number("weight");
    if (weight.signum() <= 0 || weight.compareTo(HUNDRED) > 0) {
      outside(fields, "weight", weight.toPlainString(), "0 < x ≤ 100");
    }
    if (weights.put(component, weight) != null) {
      fields.report(new IncidenceComponentTwice(fields.place("code"), component.code()));
    }
    return component;
  }

  private static void outside(Fields fields, String field, String found, String expected) {
    fields.report(new IncidenceNumberOutside(fields.place(field), found, expected));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
