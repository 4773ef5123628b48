package zhiheng.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.reports.publish.ReleaseFindings.ReleaseElsewhere;
import zhiheng.reports.publish.ReleaseFindings.ReleasedFileChanged;
import zhiheng.reports.publish.ReleaseFindings.ReleasedFileMissing;
import zhiheng.reports.publish.ReleaseFindings.StrangerInRelease;
import zhiheng.templates.finding.Findings;

class ReleaseTest {
  private static final Instant AS_OF = Instant.parse("2018-01-22T01:00:00Z");

  private final Path root;
  private final Ledger ledger;

  ReleaseTest(@TempDir Path folder) {
    this.root = folder.resolve("published");
    this.ledger =
        Ledger.open(
            LedgerAddress.embedded(folder.resolve("ledger")), Clock.fixed(AS_OF, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aReleaseIsDescribedMovedAsAWholeAndNamedInTheLedger() throws IOException {
    Release.Outcome outcome = put("1");
    assertThat(outcome.isNew()).isTrue();
    assertThat(outcome.folder()).isEqualTo(root.resolve("bulletin-2017-12"));
    JsonNode manifest =
        new ObjectMapper().readTree(outcome.folder().resolve("release.json").toFile());
    assertThat(manifest.at("/files/0/file").asText()).isEqualTo("data/a.csv");
    assertThat(manifest.at("/as_of").asText()).isEqualTo(AS_OF.toString());
    assertThat(outcome.publication().files()).hasSize(3);
    assertThat(ledger.publications().find("bulletin-2017-12")).contains(outcome.publication());
    assertThat(check().isEmpty()).isTrue();
  }

  @Test
  void theSameAgainIsNothingNewAndOtherFilesAreTheNextEdition() throws IOException {
    put("1");
    assertThat(put("1").isNew()).isFalse();
    Release.Outcome second = put("2");
    assertThat(second.edition()).isEqualTo(2);
    assertThat(second.folder()).hasFileName("bulletin-2017-12.2");
    assertThat(put("1").edition()).isEqualTo(1);
    assertThat(ledger.publications().all()).hasSize(2);
    try (Stream<Path> folders = Files.list(root)) {
      assertThat(folders).hasSize(2);
    }
  }

  @Test
  void whatFailsHalfwayLeavesNothing() throws IOException {
    assertThatThrownBy(
            () ->
                new Release(ledger, root)
                    .put(
                        "bulletin-2017-12",
                        AS_OF,
                        Map.of(),
                        folder -> {
                          Files.writeString(folder.resolve("a"), "a");
                          throw new IOException("no space");
                        }))
        .hasMessage("no space");
    assertThat(root).isEmptyDirectory();
    assertThat(ledger.publications().all()).isEmpty();
  }

  @Test
  void aFolderThatTheLedgerDoesNotNameGivesWay() throws IOException {
    Files.createDirectories(root.resolve("bulletin-2017-12"));
    Files.writeString(root.resolve("bulletin-2017-12/left.pdf"), "half");
    assertThat(put("1").folder().resolve("left.pdf")).doesNotExist();
    assertThat(check().isEmpty()).isTrue();
  }

  @Test
  void everyChangeBehindTheLedgersBackIsFound() throws IOException {
    Path folder = put("1").folder();
    Files.writeString(folder.resolve("data/a.csv"), "b");
    Files.delete(folder.resolve("page.html"));
    Files.writeString(folder.resolve("more.txt"), "m");
    assertThat(check().list())
        .hasExactlyElementsOfTypes(
            ReleasedFileChanged.class, ReleasedFileMissing.class, StrangerInRelease.class);
    ReleaseFiles.remove(folder);
    assertThat(check().list()).hasExactlyElementsOfTypes(ReleaseElsewhere.class);
  }

  private Release.Outcome put(String text) throws IOException {
    return new Release(ledger, root)
        .put(
            "bulletin-2017-12",
            AS_OF,
            Map.of("languages", List.of("zh")),
            folder -> {
              Files.createDirectories(folder.resolve("data"));
              Files.writeString(folder.resolve("data/a.csv"), text);
              Files.writeString(folder.resolve("page.html"), "page");
            });
  }

  private Findings check() throws IOException {
    return ReleaseCheck.of(ledger.publications().all(), root);
  }
}
