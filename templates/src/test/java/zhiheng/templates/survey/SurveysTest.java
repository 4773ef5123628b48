package zhiheng.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.finding.Place.LinePlace;

class SurveysTest {
  @TempDir Path folder;

  @Test
  void theSurveysOfTheHouseHaveNoMistakes() {
    Surveys.Read read = Surveys.read(Path.of(System.getProperty("zhiheng.templates")));
    assertThat(read.findings()).isEmpty();
    assertThat(read.surveys().waves()).extracting(Wave::code).containsExactly("2015", "2017");
    Questionnaire asked = read.surveys().of(read.surveys().wave("2017").orElseThrow());
    assertThat(asked.items()).hasSize(18);
    assertThat(asked.item("q03").orElseThrow().reverse()).isTrue();
  }

  @Test
  void everyMistakeIsToldWithItsLine() throws IOException {
    Files.createDirectories(folder.resolve("questionnaires"));
    Files.createDirectories(folder.resolve("waves"));
    Files.writeString(
        folder.resolve("questionnaires/s-1.yaml"),
        """
        questionnaire: s
        version: "2"
        title: {zh: 甲, en: A}
        scale: {from: 5, to: 5}
        groups: [{code: g, name: {zh: 组, en: G}}]
        questions: [{code: k, name: {zh: 问, en: Q}, answers: ["1"]}]
        dimensions:
          - code: d
            name: {zh: 维, en: D}
            parts:
              - code: p
                name: {zh: 部, en: P}
                items:
                  - {code: p, name: {zh: 题, en: I}, weight: 0, groups: [h]}
                  - {code: r, name: {zh: 题, en: I}, only_if: {question: x, answers: ["1"]}}
                  - {code: t, name: {zh: 题, en: I}, only_if: {question: k, answers: ["3"]}}
        """);
    Files.writeString(
        folder.resolve("waves/w.yaml"),
        """
        wave: w
        title: {zh: 甲, en: A}
        questionnaire: s
        version: "3"
        from: 2017-07-02
        to: 2017-07-01
        columns: {number: n, unit: u, group: g}
        design: {strata: [u]}
        """);
    assertThat(Surveys.read(folder).findings().stream())
        .extracting(each -> each.code() + " " + ((LinePlace) each.place()).line())
        .containsExactlyInAnyOrder(
            "survey_file_name 1",
            "scale_empty 4",
            "survey_code_twice 14",
            "survey_number_outside 14",
            "survey_group_unknown 14",
            "skip_rule_unknown 15",
            "skip_rule_unknown 16",
            "questionnaire_unknown 4",
            "field_day_wrong 6");
  }
}
