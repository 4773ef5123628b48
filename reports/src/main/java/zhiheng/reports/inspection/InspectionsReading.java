package zhiheng.reports.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.reports.document.Document;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;

/** Writes the report on random inspections of results and what the ledger and the plans say. */
public record InspectionsReading(Templates templates, Ledger ledger, Instant asOf) {

  /** The report; empty if the year has no plan, or no bureau a register or an inspection. */
  public Optional<Document> of(
      InspectionResults results, Words words, LocalDate day, boolean illustration) {
    if (results.bureaus().isEmpty()) {
      return Optional.empty();
    }
    InspectionTables bureaus = new InspectionTables(results, templates.register(), words);
    return templates
        .inspectionPlans()
        .find(results.year())
        .map(
            plan ->
                new InspectionsReport(
                        results,
                        new DrawTables(plan, templates.datasets().find("targets"), bureaus, words),
                        RiskSummary.of(ledger, templates.riskRules(), asOf, day),
                        templates.register(),
                        words)
                    .write(day, illustration));
  }
}
