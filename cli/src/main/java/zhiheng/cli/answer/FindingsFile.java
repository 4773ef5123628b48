package zhiheng.cli.answer;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import zhiheng.intake.FindingsJson;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.wording.Wording;

/**
 * The findings of any number of files as one JSON array, written as they come. The file is in its
 * place only when it is complete.
 */
public final class FindingsFile implements AutoCloseable {
  private final Path file;
  private final Path unfinished;
  private final Writer out;
  private final FindingsJson json;
  private String separator = "\n";

  /** Begins the file; its folder is made if it is not there. */
  public FindingsFile(Path file, Wording words) throws IOException {
    this.file = file;
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    unfinished = Files.createTempFile(folder, ".unfinished-", "");
    out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
    json = new FindingsJson(words);
    out.write("[");
  }

  /** Adds the findings of another file. */
  public void add(Findings findings) throws IOException {
    for (Finding finding : findings) {
      out.write(separator + "  " + json.write(finding));
      separator = ",\n";
    }
  }

  /** Ends the array and puts the file in its place. */
  public void finish() throws IOException {
    out.write("\n]\n");
    out.close();
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(unfinished);
  }
}
