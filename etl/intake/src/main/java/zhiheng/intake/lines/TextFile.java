package zhiheng.intake.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import zhiheng.intake.lines.LinesFindings.LinesNotText;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * A text in whichever encoding its bytes bear: UTF-8 if they are, otherwise GB18030, in which
 * Chinese spreadsheets save CSV. The whole file is tried, for its first kilobyte may be digits.
 */
final class TextFile {
  private static final List<Charset> TRIED =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private TextFile() {}

  static Reader open(Path file, FilePlace place) throws IOException {
    Charset charset = hasUtf16Mark(file) ? StandardCharsets.UTF_16 : borne(file, place);
    Reader reader = new BufferedReader(reader(file, charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Charset borne(Path file, FilePlace place) throws IOException {
    for (Charset charset : TRIED) {
      if (bears(file, charset)) {
        return charset;
      }
    }
    throw new LinesRefused(new LinesNotText(place));
  }

  private static boolean bears(Path file, Charset charset) throws IOException {
    char[] buffer = new char[1 << 14];
    try (Reader reader = reader(file, charset)) {
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] < ' ' && buffer[i] != '\t' && buffer[i] != '\n' && buffer[i] != '\r') {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean hasUtf16Mark(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      int second = in.read();
      return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
