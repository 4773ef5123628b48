package zhiheng.templates.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Placed;

class ExpressionsTest {
  private static final Dataset CASES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .datasets()
          .find("cases")
          .orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          concluded_on<=due_on                   | concluded_on <= due_on
          kind = 'infringement'                  | kind = 'infringement'
          kind != 'counterfeit'                  | kind <> 'counterfeit'
          KIND in ('infringement','counterfeit') | kind in ('infringement', 'counterfeit')
          filed_on between '2017-01-01' and date '2017-12-31' | filed_on between date '2017-01-01' and date '2017-12-31'
          concluded_on is not null and foreign_related | concluded_on is not null and foreign_related
          not (way is null or way = 'other')     | not (way is null or way = 'other')
          way not in ('other')                   | not way in ('other')
          foreign_related = true                 | foreign_related = true
          case_no = 'it''s 一'                   | case_no = 'it''s 一'
          '2017-01-01' < filed_on                | date '2017-01-01' < filed_on
          true                                   | true
          """)
  void aConditionIsWrittenTheSameWayHoweverItWasTyped(String typed, String written) {
    Condition condition = condition(typed).value().orElseThrow();
    assertThat(condition.text()).isEqualTo(written);
    assertThat(condition(written).value()).contains(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          kind = infringement        | 8  | unknown_dataset_column
          kind = 'infringment'       | 8  | never_that_value
          kindd = 'infringement'     | 1  | unknown_dataset_column
          filed_on > 5               | 12 | not_comparable
          filed_on > 'yesterday'     | 12 | not_comparable
          filed_on > kind            | 12 | not_comparable
          filed_on >                 | 11 | unexpected_in_expression
          filed_on                   | 9  | unexpected_in_expression
          (kind = 'infringement'     | 23 | unexpected_in_expression
          kind = 'infringement       | 8  | text_not_closed
          kind = 'other_dispute' xor | 24 | unexpected_in_expression
          kind = 'other_dispute';    | 23 | unexpected_in_expression
          filed_on >= :first_week    | 13 | unknown_parameter
          year(filed_on) = 2017      | 1  | unknown_dataset_column
          filed_on = (select 1)      | 12 | unexpected_in_expression
          """)
  void aMistakeIsShownUnderTheWord(String typed, int column, String code) {
    Parsed<Condition> parsed = condition(typed);
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.findings().stream().map(ExpressionsTest::column)).contains(column);
    assertThat(parsed.findings().stream().map(Finding::code)).contains(code);
  }

  @Test
  void allUnknownWordsComeAtOnce() {
    Findings findings = condition("a = 1 and b = 2 or c is null").findings();
    assertThat(findings.stream().map(ExpressionsTest::column)).containsExactly(1, 11, 20);
  }

  @Test
  void bracketsMayNotBeNestedWithoutEnd() {
    String deep = "(".repeat(10_000) + "true" + ")".repeat(10_000);
    assertThat(codes(condition(deep).findings())).isEqualTo("nested_too_deep");
  }

  @Test
  void oneConditionServesTheYearAndTheYearBefore() {
    Condition condition =
        condition("filed_on between :first_day and :last_day").value().orElseThrow();
    assertThat(condition.in(new Year(2016)).text())
        .isEqualTo("filed_on between date '2016-01-01' and date '2016-12-31'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count(*)               | count(*)
          COUNT( distinct unit ) | count(distinct unit)
          """)
  void anAggregateIsWrittenTheSameWayHoweverItWasTyped(String typed, String written) {
    assertThat(aggregate(typed).value().map(Aggregate::text)).contains(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          avg(amount)     | aggregate_refused
          sum(kind)       | not_summable
          sum(price)      | unknown_dataset_column
          count(kind)     | unexpected_in_expression
          count(*) / 2    | unexpected_in_expression
          """)
  void meansAndRatiosAreRefused(String typed, String code) {
    assertThat(codes(aggregate(typed).findings())).isEqualTo(code);
  }

  @Test
  void aWeightedSumIsTheSumOfAProduct() {
    Dataset responses =
        Templates.open(Path.of(System.getProperty("zhiheng.templates")))
            .datasets()
            .find("responses")
            .orElseThrow();
    assertThat(
            Expressions.over(responses)
                .aggregate(placed("sum(weight*overall)"))
                .value()
                .map(Aggregate::text))
        .contains("sum(weight * overall)");
  }

  private static Parsed<Condition> condition(String text) {
    return Expressions.over(CASES).condition(placed(text));
  }

  private static Parsed<Aggregate> aggregate(String text) {
    return Expressions.over(CASES).aggregate(placed(text));
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("a.yaml", 1, 1, text));
  }

  private static int column(Finding finding) {
    return ((LinePlace) finding.place()).column();
  }

  private static String codes(Findings findings) {
    return findings.stream().map(Finding::code).collect(Collectors.joining(" "));
  }
}
