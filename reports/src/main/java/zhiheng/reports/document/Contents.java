package zhiheng.reports.document;

import java.util.List;

/**
 * Everything that a document says, as one text: what it is checked by. How it looks, and where its
 * figures come from, is not in it.
 */
final class Contents {
  private final StringBuilder text = new StringBuilder();

  private Contents() {}

  static String of(Document document) {
    Contents all = new Contents();
    all.add("document", document.lang().code(), document.code(), document.title());
    Letterhead head = document.letterhead();
    all.add("letterhead", head.mark(), head.number(), head.office(), head.issued());
    all.add("date", document.date().toString(), document.illustration());
    document.blocks().forEach(all::add);
    return all.text.toString();
  }

  private void add(Block block) {
    if (block instanceof Heading heading) {
      add("heading", String.valueOf(heading.level()), heading.line());
    } else if (block instanceof Paragraph paragraph) {
      add("paragraph", paragraph.text());
    } else if (block instanceof Notice notice) {
      add("notice", notice.text());
    } else if (block instanceof TableBlock table) {
      add("table", table.caption(), table.note());
      add(table.table());
    } else if (block instanceof FigureBlock figure) {
      add("figure", figure.caption(), figure.words());
      add(figure.data());
    } else if (block instanceof Signature signature) {
      add("signature", signature.office(), signature.date());
    } else if (block instanceof Imprint imprint) {
      add("imprint", imprint.copies(), imprint.issuer(), imprint.issued());
    }
  }

  private void add(Table table) {
    add("columns", table.columns().stream().map(Column::title).toList());
    table.rows().forEach(row -> add("row", row.cells().stream().map(Cell::text).toList()));
  }

  private void add(String what, String... words) {
    add(what, List.of(words));
  }

  /** Marks that stand in no words, so that no two documents have the same text. */
  private void add(String what, List<String> words) {
    text.append(what);
    words.forEach(each -> text.append('\u001F').append(each));
    text.append('\u001E');
  }
}
