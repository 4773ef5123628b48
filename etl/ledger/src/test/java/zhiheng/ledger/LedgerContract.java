package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger promises, whatever database it lies in. */
abstract class LedgerContract {
  final Databases databases;
  Path folder;
  final Samples.Hands clock = new Samples.Hands();
  LedgerAddress address;
  Ledger ledger;

  LedgerContract(Databases databases) {
    this.databases = databases;
  }

  @BeforeEach
  void open(@TempDir Path fresh) throws Exception {
    folder = fresh;
    address = databases.ready(folder);
    ledger = Ledger.open(address, clock);
  }

  @AfterEach
  void close() {
    if (ledger != null) {
      ledger.close();
    }
  }

  void behindOurBack(String statement) throws Exception {
    try (Connection connection = Database.at(address).connect();
        Statement sql = connection.createStatement()) {
      assertThat(sql.executeUpdate(statement)).isPositive();
    }
  }
}
