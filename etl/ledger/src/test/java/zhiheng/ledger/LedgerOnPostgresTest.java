package zhiheng.ledger;

/** The promises, kept by a real PostgreSQL. */
class LedgerOnPostgresTest extends LedgerContract {
  @Override
  Databases databases() {
    return PostgresDatabases.ONLY;
  }
}
