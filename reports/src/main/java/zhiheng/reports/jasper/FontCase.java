package zhiheng.reports.jasper;

import java.awt.Font;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;
import zhiheng.reports.font.FontUnfit;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.Typeface;

/**
 * The fonts as Jasper takes them. A part whose font lacks characters that its stand-in has is a set
 * of two: each character comes from the part's own font if that has it, else from the stand-in.
 */
final class FontCase {
  private static final String OWN = "-own";

  private static final String ELSE = "-else";

  private final SimpleJasperReportsContext context;
  private final List<FontFamily> families = new ArrayList<>();
  private final List<FontSet> sets = new ArrayList<>();
  private final Map<Path, SimpleFontFace> loaded = new HashMap<>();
  private final Map<String, Font> byFamily = new HashMap<>();

  private FontCase(SimpleJasperReportsContext context) {
    this.context = context;
  }

  /** Puts all fonts into a context. */
  static FontCase open(Fonts fonts, SimpleJasperReportsContext context) {
    FontCase open = new FontCase(context);
    for (Typeface typeface : Typeface.values()) {
      open.add(typeface.family(), fonts.file(typeface), fonts.standIn(typeface));
    }
    context.setExtensions(FontFamily.class, open.families);
    context.setExtensions(FontSet.class, open.sets);
    return open;
  }

  /** The font of a part itself, by the name that styles call it. */
  Font font(String family) {
    Font font = byFamily.get(family);
    if (font == null) {
      throw new IllegalStateException("no font is called " + family);
    }
    return font;
  }

  /** The family of a part's own font, where Jasper does not look for sets. */
  static String own(String family) {
    return family.endsWith(OWN) ? family : family + OWN;
  }

  private void add(String name, Path file, Optional<Path> standIn) {
    SimpleFontFace own = face(file);
    FontUnfit.check(own.getFont(), file);
    byFamily.put(name, own.getFont());
    families.add(family(name + OWN, own));
    if (standIn.isEmpty()) {
      families.add(family(name, own));
      return;
    }
    families.add(family(name + ELSE, StandInFace.of(context, face(standIn.orElseThrow()), own)));
    SimpleFontSet set = new SimpleFontSet();
    set.setName(name);
    set.addFamily(member(name + OWN, true));
    set.addFamily(member(name + ELSE, false));
    sets.add(set);
  }

  /** A file is read once, however many parts it plays. */
  private SimpleFontFace face(Path file) {
    return loaded.computeIfAbsent(
        file,
        path -> {
          SimpleFontFace face = new SimpleFontFace(context);
          face.setTtf(path.toString());
          return face;
        });
  }

  private FontFamily family(String name, SimpleFontFace face) {
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(name);
    family.setNormalFace(face);
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    return family;
  }

  private static SimpleFontSetFamily member(String family, boolean primary) {
    SimpleFontSetFamily member = new SimpleFontSetFamily();
    member.setFamilyName(family);
    member.setPrimary(primary);
    return member;
  }
}
