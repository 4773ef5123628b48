package zhiheng.cli.site;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.Judgment;
import zhiheng.indicators.score.Known;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.reports.html.Link;
import zhiheng.reports.site.Shell;
import zhiheng.reports.site.StandingsPage;
import zhiheng.templates.Templates;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;

/** The provinces with made-up figures: some equal, some with gaps, some beyond a veto. */
record SomeStandings(IndicatorSystem system, List<Subject> subjects, Assessment assessment) {
  private static final LocalDate DAY = LocalDate.of(2017, 12, 31);

  static SomeStandings of(Templates templates) {
    IndicatorSystem system = templates.systems().find("provinces", 2017).orElseThrow();
    Random random = new Random(20170101);
    List<Subject> subjects = new ArrayList<>();
    Known last = new Known(Map.of(), Map.of());
    for (Unit unit : templates.register().provinces(DAY)) {
      String group = unit.provinceClass().orElseThrow().tag();
      // Every fourth has the figures of the one before it: equal totals within a class.
      Known known = subjects.size() % 4 == 3 ? last : known(system, random, subjects.size());
      last = known;
      Set<String> labels = new TreeSet<>(unit.tags());
      labels.add(group);
      subjects.add(new Subject(unit.code(), unit.name(), group, labels, known));
    }
    Assessment assessment =
        new Assessment(
            "provinces-2017-01",
            system.code(),
            system.version(),
            system.hash(),
            2017,
            Instant.parse("2018-02-01T00:00:00Z"),
            "0".repeat(64),
            new Text("省级考核 <b>&\"'</b></script>", "Provinces <b>&\"'</b></script>"),
            true,
            Judgment.of(system, subjects));
    return new SomeStandings(system, subjects, assessment);
  }

  private static Known known(IndicatorSystem system, Random random, int number) {
    Map<String, Measured> year = new TreeMap<>();
    Map<String, Measured> before = new TreeMap<>();
    for (Measure measure : system.measures()) {
      boolean gap = number % 3 == 0 && !measure.dataset().equals("returns");
      if (!gap) {
        year.put(measure.code(), measured(measure, 1 + random.nextInt(100)));
        before.put(measure.code(), measured(measure, 1 + random.nextInt(100)));
      }
    }
    return new Known(year, before);
  }

  private static Measured measured(Measure measure, int figure) {
    return new Measured(
        measure.code(),
        measure.name(),
        measure.dataset(),
        "",
        "",
        Map.of(),
        BigDecimal.valueOf(figure));
  }

  /** Writes the page of the assessment. */
  Path page(Path folder, Path templates, Lang lang) throws IOException {
    Path page = folder.resolve("standings-" + lang.code() + ".html");
    byte[] bytes =
        StandingsPage.of(
            assessment,
            system,
            LocalDate.of(2018, 2, 1),
            "UNIT.html",
            Shell.read(templates, lang, true, "zhiheng"),
            List.of(Link.to("首页", "index.html")));
    Files.writeString(page, new String(bytes, StandardCharsets.UTF_8));
    return page;
  }
}
