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
 * The tags of a PDF as those need them who listen to it: what a drawing shows is said in Chinese
 * too (Jasper would keep the Latin letters of it and nothing else), a head says that it is the head
 * of a column, and what only adorns the page is marked as such.
 */
final class SpokenStructure extends ClassicPdfStructure {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final ClassicPdfProducer producer;
  private int tags;
  private boolean inArtifact;

  SpokenStructure(ClassicPdfProducer producer) {
    super(producer);
    this.producer = producer;
  }

  /** What has no tag means nothing to a listener: rules, borders, tints. */
  void beginArtifact() {
    if (!inArtifact && tags == 0) {
      producer.getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
      inArtifact = true;
    }
  }

  void endArtifact() {
    if (inArtifact) {
      producer.getPdfContentByte().endMarkedContentSequence();
      inArtifact = false;
    }
  }

  @Override
  public PdfStructureEntry beginTag(PdfStructureEntry parent, String name) {
    endArtifact();
    tags++;
    return super.beginTag(parent, name);
  }

  @Override
  public PdfStructureEntry beginTag(PdfStructureEntry parent, String name, String text) {
    endArtifact();
    tags++;
    return super.beginTag(parent, name, text);
  }

  @Override
  public void endTag() {
    super.endTag();
    tags--;
    beginArtifact();
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
