package zhiheng.indicators.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.draw.Tickets;
import zhiheng.indicators.table.InputRefused;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

class PanelsTest {
  private static final Register REGISTER =
      Templates.open(Path.of(System.getProperty("zhiheng.templates"))).register();
  private static final UnitCode JIANGSU = new UnitCode("320000");
  private static final UnitCode NANJING = new UnitCode("320100");

  @Test
  void nobodyReadsFilesOfTheOwnBureauOrOfOneAboveOrBelowIt() {
    List<Reviewer> people =
        List.of(
            reviewer("js", "320000"),
            reviewer("nj", "320100"),
            reviewer("wx", "320200"),
            reviewer("zj", "330000"),
            reviewer("gd", "440000"),
            reviewer("cn", "100000"));
    List<Panel> panels = panels(people).of(Map.of(JIANGSU, 4, NANJING, 4), "people.csv");
    assertThat(panels.get(0).readers()).containsExactlyInAnyOrder("zj", "gd", "cn");
    assertThat(panels.get(1).readers()).hasSize(3).doesNotContain("js", "nj");
  }

  @Test
  void everybodyReadsAboutAsMuch() {
    List<Reviewer> people = new ArrayList<>();
    Map<UnitCode, Integer> files = new TreeMap<>();
    REGISTER
        .provinces(LocalDate.of(2017, 12, 31))
        .forEach(
            province -> {
              files.put(province.code(), 6);
              people.add(new Reviewer("r" + province.code(), province.code()));
            });
    Map<String, Integer> load = new TreeMap<>();
    for (Panel panel : panels(people).of(files, "people.csv")) {
      assertThat(panel.readers()).doesNotHaveDuplicates().doesNotContain("r" + panel.unit());
      panel.pair().forEach(reader -> load.merge(reader, 6, Integer::sum));
    }
    assertThat(load.values()).allMatch(own -> own <= 18).hasSizeGreaterThan(28);
  }

  @Test
  void threeAreNeededForEachBureau() {
    assertThatThrownBy(
            () ->
                panels(List.of(reviewer("zj", "330000"), reviewer("gd", "440000")))
                    .of(Map.of(JIANGSU, 4), "people.csv"))
        .isInstanceOf(InputRefused.class);
  }

  private static Panels panels(List<Reviewer> people) {
    return new Panels(
        new Tickets("seed", "0".repeat(64)), people, REGISTER, LocalDate.of(2017, 12, 31));
  }

  private static Reviewer reviewer(String name, String unit) {
    return new Reviewer(name, new UnitCode(unit));
  }
}
