package zhiheng.indicators.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.review.Readings.ReadFile;
import zhiheng.indicators.review.Readings.Reading;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.DefectShare;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.templates.review.Mark;

/** Works out what a review came to. */
public final class Judged {
  private Judged() {}

  /** Scores, grades, errors, defects, agreement and severity, of what is settled so far. */
  public static ReviewResults of(Readings readings) {
    List<ReadFile> read = readings.files();
    List<FileResult> files = read.stream().map(each -> file(readings, each)).toList();
    return new ReviewResults(
        readings.draw(),
        files,
        BureauScores.of(readings.draw(), readings.sheet(), files),
        defects(read, files),
        ReaderAgreement.of(readings.sheet(), read),
        Severities.of(readings.draw(), read));
  }

  private static FileResult file(Readings readings, ReadFile each) {
    List<Reading> all = each.readings().stream().flatMap(Optional::stream).toList();
    Set<String> found = new TreeSet<>();
    all.forEach(reading -> found.addAll(found(reading)));
    return new FileResult(
        each.file().unit(),
        each.file().kind(),
        each.file().caseNo(),
        all.stream().map(reading -> reading.reviewed().score()).toList(),
        all.stream().map(reading -> reading.reviewed().grade().code()).toList(),
        Collections.unmodifiableSet(found),
        readings.differs(each),
        readings.sheet().settle(each.pair(), each.third()));
  }

  /** The codes of the defects and vetoes that a reader found. */
  static Set<String> found(Reading reading) {
    Set<String> found = new HashSet<>();
    reading.marks().forEach(mark -> found.add(mark.code()));
    found.remove(Mark.NONE);
    return found;
  }

  /** By how many files they were found in, then by code. */
  private static List<DefectShare> defects(List<ReadFile> read, List<FileResult> files) {
    Map<String, int[]> counts = new TreeMap<>();
    int settled = 0;
    for (int i = 0; i < read.size(); i++) {
      if (files.get(i).settled().isEmpty()) {
        continue;
      }
      settled++;
      List<Set<String>> pair =
          read.get(i).readings().stream()
              .limit(Panel.ALWAYS)
              .flatMap(Optional::stream)
              .map(Judged::found)
              .toList();
      for (String code : files.get(i).found()) {
        int[] count = counts.computeIfAbsent(code, any -> new int[2]);
        count[0]++;
        count[1] += pair.stream().allMatch(one -> one.contains(code)) ? 1 : 0;
      }
    }
    List<DefectShare> shares = new ArrayList<>();
    int of = settled;
    counts.forEach((code, count) -> shares.add(new DefectShare(code, count[0], count[1], of)));
    shares.sort(Comparator.comparing(DefectShare::files).reversed());
    return shares;
  }
}
