package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.filed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.Assessment;

/** A ledger comes into being, and is not touched by an older program. */
abstract class OpeningContract extends LedgerContract {
  OpeningContract(Databases databases) {
    super(databases);
  }

  /** What the migrations after 004 made, taken back. */
  private static final List<String> UNDONE =
      List.of(
          "drop table milestone_review",
          "drop table evidence_file",
          "drop table signed_paper",
          "drop table proceeding_step",
          "drop table risk_review",
          "drop table risk_ground",
          "drop table risk_entry",
          "drop table risk_list",
          "drop table drawn",
          "drop table draw_term",
          "drop table draw",
          "drop table seed_announcement",
          "drop table refused_file",
          "drop table review_reader",
          "drop table review_file",
          "drop table review_stratum",
          "drop table review_draw",
          "drop table gate",
          "drop table step",
          "drop table told",
          "alter table submission drop column checks_run",
          "alter table submission drop column actor",
          "alter table submission drop column awaits_approval",
          "alter table submission add constraint submission_file_key"
              + " unique (form, unit, period, part, sha256)",
          "drop table published_file",
          "drop table publication");

  @Test
  void anEmptyPlaceBecomesALedger() throws Exception {
    Path elsewhere = folder.resolve("another folder/账本");
    LedgerAddress empty = databases.empty(elsewhere);
    try (Ledger fresh = Ledger.open(empty, clock)) {
      fresh.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    }
    try (Ledger again = Ledger.open(empty, clock)) {
      assertThat(again.submissions().handed("monthly-return", "", "", Instant.MAX)).hasSize(1);
      assertThat(again.audit().verify()).isEmpty();
    }
  }

  @Test
  void anOlderLedgerIsBroughtUpToDateAndLosesNothing() throws Exception {
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    ledger.close();
    behindOurBack("delete from \"flyway_schema_history\" where \"version\" >= '005'");
    try (Connection connection = Database.at(address).connect();
        Statement sql = connection.createStatement()) {
      ScoreRows.bringBack(connection);
      for (String undone : UNDONE) {
        sql.execute(undone);
      }
    }
    ledger = Ledger.open(address, clock);
    ledger.publications().record("bulletin-2017-03", "x", List.of());
    assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX)).hasSize(1);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void scoresThatStoodInRowsOfTheirOwnAreKeptToTheLastLine() throws Exception {
    Assessment first = Samples.assessment("provinces-2017-01", "7.2100");
    Assessment second = Samples.assessment("provinces-2017-02", "7.22");
    ledger.assessments().record(first);
    ledger.assessments().record(second);
    ledger.close();
    behindOurBack("delete from \"flyway_schema_history\" where \"version\" >= '013'");
    try (Connection connection = Database.at(address).connect();
        Statement sql = connection.createStatement()) {
      ScoreRows.bringBack(connection);
      sql.execute("alter table score_node add column figure_error numeric(48, 20)");
      ScoreRows.write(connection, 1, first);
      ScoreRows.write(connection, 2, second);
    }
    ledger = Ledger.open(address, clock);
    assertThat(ledger.assessments().find(first.run())).contains(first);
    assertThat(ledger.assessments().find(second.run())).contains(second);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void twoWhoOpenAnEmptyPlaceAtOnceGetOneLedger() throws Exception {
    LedgerAddress empty = databases.empty(folder.resolve("new"));
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Callable<Ledger> opening = () -> Ledger.open(empty, clock);
      List<Future<Ledger>> opened = both.invokeAll(List.of(opening, opening));
      try (Ledger one = opened.get(0).get();
          Ledger other = opened.get(1).get()) {
        one.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
        assertThat(other.submissions().handed("monthly-return", "", "", Instant.MAX)).hasSize(1);
      }
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  void aLedgerOfANewerVersionIsLeftAlone() throws Exception {
    behindOurBack(
        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
            + " \"success\") values (99, '099', 'x', 'SQL', 'V099__x.sql', 1, 'x', 1, true)");
    assertThatThrownBy(() -> Ledger.open(address, clock))
        .isInstanceOfSatisfying(
            LedgerUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(LedgerUnavailable.Reason.NEWER_SCHEMA));
  }

  @Test
  void theTablesAreThoseWrittenDown() throws Exception {
    try (Connection connection = Database.at(address).connect()) {
      SchemaText.compare(connection);
    }
  }
}
