package zhiheng.templates.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

class DatasetsTest {
  private static final Path TEMPLATES = Path.of(System.getProperty("zhiheng.templates"));

  @Test
  void theDatasetsOfTheHouseHaveNoMistakes() {
    Datasets.Read read = Datasets.read(TEMPLATES);
    assertThat(read.findings()).isEmpty();
    assertThat(read.datasets().all().stream().map(Dataset::code))
        .containsExactly(
            "cases",
            "complaints",
            "inspections",
            "inspectors",
            "progress",
            "published",
            "recusals",
            "reporting",
            "responses",
            "returns",
            "reviews",
            "targets");
  }

  @Test
  void everyDatasetHasAKey() {
    assertThat(Datasets.read(TEMPLATES).datasets().all())
        .allSatisfy(dataset -> assertThat(dataset.key()).isNotEmpty());
  }

  @Test
  void allMistakesOfAFileAreShownInItsOwnText(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("datasets"));
    Files.writeString(
        folder.resolve("datasets/fines.yaml"),
        """
        dataset: penalties
        name: {zh: 罚款, en: Fines}
        grain: {zh: 每笔, en: each}
        source: lines
        key: [number]
        columns:
          - {code: No, type: text, name: {zh: 号, en: Number}}
          - {code: paid_on, type: day, name: {zh: 日, en: Day}}
        checks:
          - {code: late, holds: "罚款 > 0", column: paid, severity: soft, says: {zh: 迟, en: Late}}
        """);
    Wording words = Wording.read(TEMPLATES.resolve("wording/findings"), Lang.EN);
    assertThat(Datasets.read(folder).findings().stream().map(finding -> shown(words, finding)))
        .containsExactly(
            "1:10 The file must be named for its dataset: penalties.yaml.",
            "7:12 \"No\" cannot be a code. A code begins with a small letter and has only small"
                + " letters, digits and underscores.",
            "8:27 \"day\" is none of the values allowed: text, unit, date, whole, decimal, flag,"
                + " credit-code.",
            "5:7 This dataset has no column \"number\".",
            "10:26 \"罚\" does not belong here. Expected: a column, a number, 'text', date '…', a"
                + " parameter.",
            "10:43 This dataset has no column \"paid\".");
  }

  private static String shown(Wording words, Finding finding) {
    LinePlace place = (LinePlace) finding.place();
    return place.line() + ":" + place.column() + " " + words.say(finding);
  }
}
