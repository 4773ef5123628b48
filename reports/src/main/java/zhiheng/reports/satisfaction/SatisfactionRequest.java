package zhiheng.reports.satisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import zhiheng.reports.Request;
import zhiheng.reports.document.Document;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;

/** The report on a satisfaction survey, which brings its figures along. */
public record SatisfactionRequest(SurveyFigures figures) implements Request.Composed {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Override
  public Document compose(Templates templates, Words words, Instant asOf, boolean illustration) {
    boolean madeUp =
        illustration || figures.wave().illustration() || figures.questionnaire().illustration();
    return new SatisfactionReport(figures, templates.register(), words)
        .write(LocalDate.ofInstant(asOf, CHINA), madeUp);
  }
}
