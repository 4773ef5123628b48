package zhiheng.reports.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document in one format; the same document always gives the same bytes. */
@FunctionalInterface
public interface Renderer {
  void render(Document document, OutputStream out) throws IOException;
}
