package zhiheng.cli.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import zhiheng.cli.evidence.EvidenceFindings.EvidenceFileChanged;
import zhiheng.cli.evidence.EvidenceFindings.EvidenceFileMissing;
import zhiheng.ledger.milestone.EvidenceFile;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/** Where evidence lies: each file once, under the hash of its bytes. */
public record EvidenceRoom(Path folder) {

  /** A file that was put there. */
  public record Stored(String sha256, long bytes) {}

  /** Copies a file there, whole or not at all. */
  public Stored put(Path file) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, ".evidence", "");
    try {
      // Hashed as it is copied: what is kept is what was hashed, whatever happens to the original.
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
          OutputStream out = Files.newOutputStream(unfinished)) {
        in.transferTo(out);
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      long bytes = Files.size(unfinished);
      Files.move(
          unfinished,
          folder.resolve(name(hash, String.valueOf(file.getFileName()))),
          StandardCopyOption.REPLACE_EXISTING);
      return new Stored(hash, bytes);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Where a file lies that was given. */
  public Path of(EvidenceFile given) {
    return folder.resolve(name(given.sha256(), given.file()));
  }

  /** Holds all files against the hashes that the ledger keeps of them. */
  public Findings check(List<EvidenceFile> given) throws IOException {
    List<Finding> found = new ArrayList<>();
    for (EvidenceFile each : given) {
      Path kept = of(each);
      FilePlace place = new FilePlace("evidence/" + kept.getFileName());
      if (!Files.isRegularFile(kept)) {
        found.add(new EvidenceFileMissing(place, each.file(), each.at()));
      } else if (!hash(kept).equals(each.sha256())) {
        found.add(new EvidenceFileChanged(place, each.file(), each.at()));
      }
    }
    return new Findings(found);
  }

  /** SHA-256 of a file's bytes. */
  public static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash, with the ending that a person needs to open it. */
  private static String name(String hash, String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return file.contains(".") && ending.matches("[a-z0-9]{1,5}") ? hash + "." + ending : hash;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
