package zhiheng.intake.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zhiheng.intake.workbook.Cell.Kind;
import zhiheng.intake.workbook.WorkbookFindings.HasExternalLinks;
import zhiheng.intake.workbook.WorkbookFindings.HasMacros;
import zhiheng.intake.workbook.WorkbookFindings.NotAWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.OldWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.OpenDocument;
import zhiheng.intake.workbook.WorkbookFindings.TooMuchInside;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * From the parts of an OOXML workbook to its cells; Excel, WPS and LibreOffice differ in detail.
 */
final class WorkbookReader {
  private final Parts parts;
  private final Limits limits;
  private final FilePlace place;
  private final List<String> shared = new ArrayList<>();
  private int cells;

  WorkbookReader(Parts parts, Limits limits, FilePlace place) {
    this.parts = parts;
    this.limits = limits;
    this.place = place;
  }

  private record Named(String name, boolean visible, String id) {}

  private record Contents(List<Named> sheets, boolean from1904) {}

  /**
   * Where the first sheet that a clerk sees lies in the zip.
   *
   * @param part empty if there is no such sheet
   */
  record First(String part, boolean from1904) {}

  First first() throws Refused {
    Contents contents = contents();
    Map<String, String> targets = targets();
    String part =
        contents.sheets.stream()
            .filter(Named::visible)
            .map(one -> targets.getOrDefault(one.id, ""))
            .findFirst()
            .orElse("");
    return new First(part, contents.from1904);
  }

  Workbook read(String file, String sha256) throws Refused {
    Contents contents = contents();
    sharedStrings();
    Map<String, String> targets = targets();
    List<Sheet> sheets = new ArrayList<>();
    for (Named one : contents.sheets) {
      String target = targets.getOrDefault(one.id, "");
      Optional<byte[]> part = parts.find(target);
      sheets.add(
          new Sheet(one.name, one.visible, part.isEmpty() ? Map.of() : cells(part.get(), target)));
    }
    return new Workbook(file, sha256, sheets, contents.from1904);
  }

  private Contents contents() throws Refused {
    refuseByNames();
    String main = "xl/workbook.xml";
    byte[] workbook = parts.find(main).orElseThrow(() -> new Refused(new NotAWorkbook(place)));
    List<Named> named = new ArrayList<>();
    boolean[] from1904 = {false};
    Xml.read(
        workbook,
        main,
        place,
        (xml, name) -> {
          if (name.equals("sheet")) {
            boolean visible = !Xml.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hid");
            named.add(new Named(Xml.attribute(xml, "name"), visible, relationship(xml)));
          } else if (name.equals("workbookPr")) {
            from1904[0] = Xml.attribute(xml, "date1904").matches("1|true");
          }
        });
    if (named.size() > limits.sheets()) {
      throw new Refused(new TooMuchInside(place, "sheets", limits.sheets()));
    }
    return new Contents(named, from1904[0]);
  }

  private void refuseByNames() throws Refused {
    for (String name : parts.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/")) {
        throw new Refused(new HasMacros(place, name));
      }
      if (lower.startsWith("xl/externallinks/") && lower.endsWith(".xml")) {
        throw new Refused(new HasExternalLinks(place));
      }
      if (lower.equals("xl/workbook.bin")) {
        throw new Refused(new OldWorkbook(place));
      }
      if (lower.equals("content.xml")) {
        throw new Refused(new OpenDocument(place));
      }
    }
    String types = new String(parts.find("[Content_Types].xml").orElse(new byte[0]), UTF_8);
    if (types.contains("macroEnabled")) {
      throw new Refused(new HasMacros(place, "[Content_Types].xml"));
    }
  }

  /** The relationship of a sheet, an attribute {@code id} in a namespace of its own. */
  private static String relationship(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private Map<String, String> targets() throws Refused {
    Map<String, String> targets = new LinkedHashMap<>();
    String name = "xl/_rels/workbook.xml.rels";
    Xml.read(
        parts.find(name).orElseThrow(() -> new Refused(new NotAWorkbook(place))),
        name,
        place,
        (xml, element) -> {
          if (element.equals("Relationship")) {
            String target = Xml.attribute(xml, "Target");
            targets.put(
                Xml.attribute(xml, "Id"),
                target.startsWith("/") ? target.substring(1) : "xl/" + target);
          }
        });
    return targets;
  }

  private void sharedStrings() throws Refused {
    Optional<byte[]> part = parts.find("xl/sharedStrings.xml");
    if (part.isPresent()) {
      Xml.read(
          part.get(),
          "xl/sharedStrings.xml",
          place,
          (xml, name) -> {
            if (name.equals("si")) {
              shared.add(words(xml, "si"));
            }
          });
    }
  }

  /** All text inside an element, runs joined, phonetic guides left out. */
  static String words(XMLStreamReader xml, String until) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    boolean guide = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        guide |= xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals("t") && !guide) {
          words.append(xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        guide &= !xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals(until)) {
          return words.toString();
        }
      }
    }
  }

  private Map<String, Cell> cells(byte[] part, String name) throws Refused {
    Map<String, Cell> found = new LinkedHashMap<>();
    Xml.read(
        part,
        name,
        place,
        (xml, element) -> {
          if (element.equals("c")) {
            Cell cell = cell(xml);
            if (cell.kind() != Kind.BLANK || cell.formula()) {
              found.put(cell.ref(), cell);
              if (++cells > limits.cells()) {
                throw new Refused(new TooMuchInside(place, "cells", limits.cells()));
              }
            }
          }
        });
    return found;
  }

  private Cell cell(XMLStreamReader xml) throws XMLStreamException {
    String ref = Xml.attribute(xml, "r").replace("$", "");
    String type = Xml.attribute(xml, "t");
    String value = "";
    boolean formula = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "f" -> formula = true;
          case "is" -> value = words(xml, "is");
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return cell(ref, type, value, formula);
      }
    }
  }

  private Cell cell(String ref, String type, String value, boolean formula) {
    return switch (type) {
      case "s" -> text(ref, sharedString(value), formula);
      case "inlineStr", "str", "d" -> text(ref, value, formula);
      case "b" -> new Cell(ref, Kind.TRUTH, value, formula);
      case "e" -> new Cell(ref, Kind.ERROR, value, formula);
      default ->
          value.isEmpty()
              ? new Cell(ref, Kind.BLANK, "", formula)
              : new Cell(ref, Kind.NUMBER, value, formula);
    };
  }

  private String sharedString(String index) {
    int at = Integer.parseInt(index.strip());
    return shared.get(at);
  }

  private static Cell text(String ref, String words, boolean formula) {
    String kept = words.strip();
    return new Cell(ref, kept.isEmpty() ? Kind.BLANK : Kind.TEXT, kept, formula);
  }
}
