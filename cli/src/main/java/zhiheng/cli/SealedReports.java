package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.ReportImpossible;
import zhiheng.reports.Reports;
import zhiheng.reports.Request;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.document.Seal;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.seal.SealedFile;

/** Holds reports that somebody has in hand against the ledger, by the seals that they bear. */
final class SealedReports {
  private static final Pattern YEAR = Pattern.compile("-((?:19|20)\\d\\d)(?:-|$)");

  private final Zhiheng zhiheng;
  private final Workspace workspace;
  private final Console console;

  SealedReports(Zhiheng zhiheng, Workspace workspace) {
    this.zhiheng = zhiheng;
    this.workspace = workspace;
    this.console = zhiheng.console();
  }

  /** What a report is to the ledger. */
  private enum Answer {
    /** Says what the ledger says, byte for byte as we print it. */
    GENUINE,
    /** Its seal is right, but the file is not the one that we print. */
    TOUCHED,
    /** The seal is right; whether the file is, cannot be told without fonts. */
    UNSURE,
    /** Made from answers that are not in the ledger, so it cannot be computed again from there. */
    ELSEWHERE,
    /** The ledger says otherwise. */
    OTHER;

    String code() {
      return "verify_file_" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks a file; true if it is as we print it. */
  boolean file(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Seal seal =
        SealedFile.read(file)
            .orElseThrow(
                () -> new Sorry(ExitCode.REFUSED, "verify_file_none", Map.of("file", file)));
    Optional<SealedRuns> runs = SealedRuns.of(seal, workspace.ledger());
    Optional<Document> document = find(seal, runs);
    Answer answer = document.isPresent() ? compare(file, document.get(), seal) : notFound(seal);
    console.print(answer.code(), fields(seal, document, file.toString()));
    runs.ifPresent(each -> each.tell(console));
    return answer == Answer.GENUINE || answer == Answer.UNSURE;
  }

  /** Checks what is written on a paper; true if the ledger says the same. */
  boolean code(String written) {
    Seal seal =
        Seal.in(written.strip().toUpperCase(Locale.ROOT))
            .orElseThrow(
                () -> new Sorry(ExitCode.USAGE, "verify_code_unread", Map.of("code", written)));
    Optional<SealedRuns> runs = SealedRuns.of(seal, workspace.ledger());
    Optional<Document> document = find(seal, runs);
    console.print(
        document.isPresent() ? "verify_code_good" : notFound(seal).code(),
        fields(seal, document, written));
    runs.ifPresent(each -> each.tell(console));
    return document.isPresent();
  }

  private static Answer notFound(Seal seal) {
    return seal.document().startsWith("SATISFACTION-") ? Answer.ELSEWHERE : Answer.OTHER;
  }

  private static Map<String, Object> fields(Seal seal, Optional<Document> found, String what) {
    return Map.of(
        "file", what,
        "document", seal.document().toLowerCase(Locale.ROOT),
        "title", found.map(Document::title).orElse(""),
        "asOf", seal.asOf());
  }

  /** The document that bears the seal, computed again from the ledger. */
  private Optional<Document> find(Seal seal, Optional<SealedRuns> runs) {
    if (runs.isPresent()) {
      return runs.get().find(reports(seal.asOf()));
    }
    Matcher year = YEAR.matcher(seal.document());
    if (!year.find()) {
      return Optional.empty();
    }
    Reports reports = reports(seal.asOf());
    List<AsOf> moments = List.of(new AsOf(), AsOf.at(seal.asOf()));
    for (AsOf asOf : moments) {
      ReportCommand options = new ReportCommand(Integer.parseInt(year.group(1)), asOf);
      ReportWish wish = new ReportWish(zhiheng, workspace, options);
      for (ReportKind kind : likelyFirst(seal)) {
        for (Request request : requests(kind, wish)) {
          Optional<Document> found =
              mayBe(request, seal) ? fitting(reports, request, seal) : Optional.empty();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Most documents are named for their kind; what others rest on may be long to read. */
  private static List<ReportKind> likelyFirst(Seal seal) {
    return ReportKinds.all().stream()
        .sorted(
            Comparator.comparing(
                kind -> !seal.document().startsWith(kind.name().toUpperCase(Locale.ROOT))))
        .toList();
  }

  private static List<? extends Request> requests(ReportKind kind, ReportWish wish) {
    try {
      return kind.ofYear().apply(wish);
    } catch (Sorry nothing) {
      return List.of();
    }
  }

  /** False where the code of the document already says that it is another. */
  private static boolean mayBe(Request request, Seal seal) {
    String code = seal.document();
    if (request instanceof Request.OfUnit || request instanceof Request.Circular) {
      return false; // these are found by their runs
    }
    if (request instanceof Request.Bulletin of) {
      return code.equals("BULLETIN-" + of.month().code());
    }
    return !code.startsWith("BULLETIN-");
  }

  static Optional<Document> fitting(Reports reports, Request request, Seal seal) {
    try {
      return Optional.of(reports.document(request, seal.lang())).filter(seal::fits);
    } catch (ReportImpossible nothing) {
      return Optional.empty();
    }
  }

  private Answer compare(Path file, Document document, Seal seal) throws IOException {
    String name = String.valueOf(file.getFileName());
    Format format =
        Stream.of(Format.values())
            .filter(each -> name.endsWith(each.suffix()))
            .findFirst()
            .orElseThrow(
                () -> new Sorry(ExitCode.REFUSED, "verify_file_none", Map.of("file", file)));
    Path scratch = Files.createTempDirectory("zhiheng-verify");
    try {
      Path again = reports(seal.asOf()).write(document.sealed(seal.asOf()), format, scratch);
      return Files.mismatch(file, again) < 0 ? Answer.GENUINE : Answer.TOUCHED;
    } catch (FontsMissing e) {
      return Answer.UNSURE;
    } finally {
      List<Path> left = new ArrayList<>();
      try (Stream<Path> files = Files.walk(scratch)) {
        files.sorted(Comparator.reverseOrder()).forEach(left::add);
      }
      for (Path each : left) {
        Files.delete(each);
      }
    }
  }

  private Reports reports(Instant asOf) {
    return new Reports(
        workspace.templates(),
        workspace.ledger(),
        workspace::fonts,
        asOf,
        workspace.isIllustration());
  }
}
