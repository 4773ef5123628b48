package zhiheng.intake.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zhiheng.intake.workbook.WorkbookFindings.DamagedWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.HasDoctype;
import zhiheng.templates.finding.Place.FilePlace;

/** Reads one part of a workbook, element by element; fetches nothing and expands nothing. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** Sees every element as it begins; may read its content up to its end. */
  interface Elements {
    void begin(XMLStreamReader xml, String name) throws XMLStreamException, Refused;
  }

  static void read(byte[] part, String name, FilePlace place, Elements elements) throws Refused {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Refused(new HasDoctype(place, name));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          elements.begin(xml, xml.getLocalName());
        }
      }
      xml.close();
    } catch (XMLStreamException | RuntimeException e) {
      throw new Refused(new DamagedWorkbook(place));
    }
  }

  /** A part that is too large to hold, to be read by whoever asks for it. */
  static XMLStreamReader open(InputStream part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(part);
  }

  /** An attribute by its local name, whatever its namespace; empty if it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}
