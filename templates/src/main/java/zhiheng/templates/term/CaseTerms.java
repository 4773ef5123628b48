package zhiheng.templates.term;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.term.TermFindings.NothingOnTerms;

/**
 * The statutory terms of cases and what is watched.
 *
 * @param ageing the upper ends of the classes of open cases, in calendar days since filing
 * @param dueSoon so many working days before a deadline it is near
 * @param silent after so many calendar days without a step a case is silent
 */
public record CaseTerms(List<CaseTerm> terms, List<Integer> ageing, int dueSoon, int silent) {
  private static final String NAME = "terms/cases.yaml";
  private static final CaseTerms NOTHING = new CaseTerms(List.of(), List.of(), 0, 0);

  public CaseTerms {
    terms = List.copyOf(terms);
    ageing = List.copyOf(ageing);
  }

  /** The definition as far as it could be read, and all that was wrong with it. */
  public record Read(CaseTerms terms, Findings findings) {}

  /** Reads {@code terms/cases.yaml} below the folder of definitions. */
  public static Read read(Path templates, Datasets datasets) {
    Path file = templates.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return new Read(NOTHING, Findings.of(new NothingOnTerms(new FilePlace(NAME))));
    }
    return read(YamlFile.read(file, NAME, new TermReader(datasets)::read));
  }

  /** Reads the definition from a text. */
  public static Read readOne(String text, Datasets datasets) {
    return read(YamlFile.read(text, NAME, new TermReader(datasets)::read));
  }

  private static Read read(YamlFile.Read<CaseTerms> read) {
    Optional<CaseTerms> value = read.value();
    return new Read(value.orElse(NOTHING), read.findings());
  }

  /** The term of a stage that began on a day; empty where none is laid down. */
  public Optional<CaseTerm> find(Stage stage, String kind, LocalDate from) {
    return terms.stream().filter(term -> term.holdsFor(stage, kind, from)).findFirst();
  }
}
