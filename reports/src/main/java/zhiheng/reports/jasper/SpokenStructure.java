package zhiheng.reports.jasper;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * The tags of a PDF as those need them who listen to it: what a drawing shows is said in Chinese too
 * (Jasper would keep the Latin letters of it and nothing else), and a head says that it is the head
 * of a column.
 */
final class SpokenStructure extends ClassicPdfStructure {

  SpokenStructure(ClassicPdfProducer producer) {
    super(producer);
  }

  @Override
  protected ClassicStructureEntry createElement(PdfStructureEntry parent, String name) {
    PdfStructureElement element = super.createElement(parent, name).getElement();
    if (name.equals("TH")) {
      PdfDictionary attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName("Table"));
      attributes.put(new PdfName("Scope"), new PdfName("Column"));
      element.put(PdfName.A, attributes);
    }
    return new Entry(this, element);
  }

  private static final class Entry extends ClassicStructureEntry {
    Entry(ClassicPdfStructure structure, PdfStructureElement element) {
      super(structure, element);
    }

    @Override
    public void putString(String name, String value) {
      getElement().put(new PdfName(name), new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }
}
