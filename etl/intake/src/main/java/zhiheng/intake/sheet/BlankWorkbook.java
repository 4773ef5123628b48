package zhiheng.intake.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.wording.Wording;

/**
 * The workbook of a form, drawn once and filled in many times. Drawing takes long and filling in is
 * little more than copying text, so a thousand workbooks take a few seconds. The same values give
 * the same bytes: no clock, no random numbers, entries in the order of their names.
 */
public final class BlankWorkbook {
  private static final Pattern EMPTY_CELL =
      Pattern.compile("<c r=\"([A-Z]+\\d+)\"( s=\"\\d+\")?/>");
  private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"[^>]*>");

  private final SortedMap<String, byte[]> parts;
  private final List<Piece> sheet;
  private final List<Piece> identity;

  /** Text of a sheet up to an empty cell, and that cell. */
  private record Piece(String before, String cell, String style) {}

  /** A value in the form it takes in a sheet. */
  public record Value(String text, boolean number) {}

  private BlankWorkbook(byte[] drawn) {
    parts = SteadyZip.parts(drawn);
    sheet = cut("xl/worksheets/sheet1.xml");
    identity = cut("xl/worksheets/sheet2.xml");
  }

  /** Draws the workbook of a form in one language. */
  public static BlankWorkbook draw(SheetLayout layout, Wording words) {
    return new BlankWorkbook(EmptySheet.draw(layout, words));
  }

  /**
   * Writes a workbook with values in the cells of its sheet and of its identity.
   *
   * @param heights rows that are not as high as drawn, in points by number from 1; 0 hides the row
   */
  public void write(
      Map<String, Value> values, Map<Integer, Integer> heights, List<Value> who, OutputStream out)
      throws IOException {
    Map<String, Value> identityValues = new TreeMap<>();
    for (int i = 0; i < who.size(); i++) {
      identityValues.put("B" + (i + 1), who.get(i));
    }
    SortedMap<String, byte[]> filled = new TreeMap<>(parts);
    filled.put("xl/worksheets/sheet1.xml", fill(sheet, heights, values));
    filled.put("xl/worksheets/sheet2.xml", fill(identity, Map.of(), identityValues));
    SteadyZip.write(filled, out);
  }

  /** Where a value that belongs under the title goes. */
  public static String whoAndWhen() {
    return SheetLayout.ref(SheetLayout.WHO_AND_WHEN, 0);
  }

  private static byte[] fill(
      Collection<Piece> pieces, Map<Integer, Integer> heights, Map<String, Value> values) {
    StringBuilder text = new StringBuilder(1 << 16);
    for (Piece piece : pieces) {
      text.append(piece.before);
      if (!piece.cell.isEmpty()) {
        cell(text, piece, values.get(piece.cell));
      }
    }
    return (heights.isEmpty() ? text : heightened(text, heights)).toString().getBytes(UTF_8);
  }

  private static CharSequence heightened(CharSequence text, Map<Integer, Integer> heights) {
    return ROW.matcher(text)
        .replaceAll(
            row -> {
              Integer height = heights.get(Integer.parseInt(row.group(1)));
              String start = row.group().substring(0, row.group().length() - 1);
              return height == null
                  ? row.group()
                  : height == 0
                      ? start + " hidden=\"1\">"
                      : start.replaceFirst("ht=\"[^\"]*\"", "ht=\"" + height + "\"") + ">";
            });
  }

  private static void cell(StringBuilder text, Piece piece, @Nullable Value value) {
    text.append("<c r=\"").append(piece.cell).append('"').append(piece.style);
    if (value == null) {
      text.append("/>");
    } else if (value.number) {
      text.append("><v>").append(value.text).append("</v></c>");
    } else {
      text.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
          .append(escaped(value.text))
          .append("</t></is></c>");
    }
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private List<Piece> cut(String part) {
    String text = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    List<Piece> pieces = new ArrayList<>();
    Matcher cell = EMPTY_CELL.matcher(text);
    int end = 0;
    while (cell.find()) {
      String style = cell.group(2) == null ? "" : cell.group(2);
      pieces.add(new Piece(text.substring(end, cell.start()), cell.group(1), style));
      end = cell.end();
    }
    pieces.add(new Piece(text.substring(end), "", ""));
    return pieces;
  }
}
