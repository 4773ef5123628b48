package zhiheng.ledger;

/** The promises, kept by H2 in a file. */
class LedgerOnH2Test extends LedgerContract {
  @Override
  Databases databases() {
    return H2Databases.ONLY;
  }
}
