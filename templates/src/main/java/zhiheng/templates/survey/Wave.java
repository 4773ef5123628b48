package zhiheng.templates.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * A survey as it was carried out once.
 *
 * @param code such as {@code 2017}
 * @param questionnaire its code, and with {@code version} which one was used
 * @param from first day in the field
 * @param to last day in the field
 */
public record Wave(
    String code,
    Text title,
    String questionnaire,
    String version,
    LocalDate from,
    LocalDate to,
    Columns columns,
    Design design,
    Checks checks,
    boolean illustration) {

  /** Which columns of the responses say what; the answers' columns are called as the items. */
  public record Columns(String number, String unit, String group, Optional<String> seconds) {}

  /**
   * How the respondents were drawn, as columns of the responses.
   *
   * @param strata of the first stage; several columns' values together make the strata
   * @param clusters of each stage; none if each respondent was drawn by himself
   * @param population how many there are in the stratum, for each stage
   * @param lonely what a stratum of one respondent contributes
   */
  public record Design(
      List<String> strata,
      List<String> clusters,
      Optional<String> weight,
      List<String> population,
      Lonely lonely) {
    public Design {
      strata = List.copyOf(strata);
      clusters = List.copyOf(clusters);
      population = List.copyOf(population);
    }
  }

  /** What a stratum with one sampled unit contributes to the variance. */
  public enum Lonely {
    FAIL,
    CERTAINTY,
    REMOVE,
    ADJUST,
    AVERAGE
  }

  /**
   * From when on a response is remarkable. It is marked, never left out.
   *
   * @param alike so many items, all with the same answer, are a straight line
   * @param hasty below this share of the median time, in percent
   */
  public record Checks(int alike, BigDecimal hasty) {}
}
