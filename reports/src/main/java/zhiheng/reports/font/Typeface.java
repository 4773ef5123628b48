package zhiheng.reports.font;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part that a font plays on an official paper. The names of files are tried in order: the house's
 * own (a file named for the part, then the names under which Windows and WPS ship it), then open
 * fonts of the same class. What these lack is drawn with a stand-in: Noto has every character of
 * the list of names and places (通用规范汉字表), where most fonts of the class end with GB 2312.
 */
public enum Typeface {
  /** Running text. */
  FANGSONG(
      "FangSong",
      List.of("fangsong", "simfang", "stfangso", "fzfsk", "fzfsjw", "fandolfang-regular"),
      List.of("noto-serif", "noto-sans")),
  /** Headings of the first level, heads of tables. */
  HEITI(
      "HeiTi",
      List.of("heiti", "simhei", "stheiti", "fzhtk", "fzhtjw"),
      List.of("noto-sans-medium", "noto-sans", "noto-serif")),
  /** Headings of the second level. */
  KAITI(
      "KaiTi",
      List.of("kaiti", "simkai", "stkaiti", "fzktk", "fzktjw", "fandolkai-regular"),
      List.of("noto-serif-semibold", "noto-serif", "noto-sans")),
  /** The red head and the title. */
  XIAOBIAOSONG(
      "XiaoBiaoSong",
      List.of("xiaobiaosong", "fzxbsjw", "fzxbsk", "fzxiaobiaosong"),
      List.of("noto-serif-semibold", "noto-serif", "noto-sans")),
  /** Tables and page numbers. */
  SONGTI(
      "SongTi",
      List.of("songti", "simsun", "stsong", "fzssk", "fzssjw"),
      List.of("noto-serif", "noto-sans")),
  /** Charts. */
  CHART("Chart", List.of("chart"), List.of("noto-sans", "noto-serif"));

  private final String family;
  private final List<String> stems;
  private final List<String> standIns;

  Typeface(String family, List<String> stems, List<String> standIns) {
    this.family = family;
    this.stems = stems;
    this.standIns = standIns;
  }

  /** The name by which {@code house-style.jrtx} calls it. */
  public String family() {
    return family;
  }

  /** What plays it, in order: first fonts of its class, then what stands in for them. */
  List<String> stems() {
    return Stream.concat(stems.stream(), standIns.stream()).toList();
  }

  /** What draws characters that the font of the class lacks. */
  List<String> standIns() {
    return standIns;
  }
}
