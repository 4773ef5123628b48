package zhiheng.reports.font;

import java.util.List;

/**
 * A part that a font plays on an official paper. The names of files are tried in order: the house's
 * own (a file named for the part, then the names under which Windows and WPS ship it), then open
 * fonts that come nearest. Noto Serif stands in for FangSong and KaiTi, for want of open ones of
 * full range.
 */
public enum Typeface {
  /** Running text. */
  FANGSONG(
      "FangSong",
      List.of("fangsong", "simfang", "stfangso", "fzfsk", "fzfsjw", "noto-serif", "noto-sans")),
  /** Headings of the first level, heads of tables. */
  HEITI(
      "HeiTi",
      List.of(
          "heiti",
          "simhei",
          "stheiti",
          "fzhtk",
          "fzhtjw",
          "noto-sans-medium",
          "noto-sans",
          "noto-serif")),
  /** Headings of the second level. */
  KAITI(
      "KaiTi",
      List.of(
          "kaiti",
          "simkai",
          "stkaiti",
          "fzktk",
          "fzktjw",
          "noto-serif-semibold",
          "noto-serif",
          "noto-sans")),
  /** The red head and the title. */
  XIAOBIAOSONG(
      "XiaoBiaoSong",
      List.of(
          "xiaobiaosong",
          "fzxbsjw",
          "fzxbsk",
          "fzxiaobiaosong",
          "noto-serif-semibold",
          "noto-serif",
          "noto-sans")),
  /** Tables and page numbers. */
  SONGTI(
      "SongTi",
      List.of("songti", "simsun", "stsong", "fzssk", "fzssjw", "noto-serif", "noto-sans")),
  /** Charts. */
  CHART("Chart", List.of("chart", "noto-sans", "noto-serif"));

  private final String family;
  private final List<String> stems;

  Typeface(String family, List<String> stems) {
    this.family = family;
    this.stems = stems;
  }

  /** The name by which {@code house-style.jrtx} calls it. */
  public String family() {
    return family;
  }

  List<String> stems() {
    return stems;
  }
}
