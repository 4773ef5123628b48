package zhiheng.cli.console;

/** How many columns of a terminal a text takes: Chinese characters take two. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** East Asian wide and full-width characters, after Unicode Standard Annex 11. */
  static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
