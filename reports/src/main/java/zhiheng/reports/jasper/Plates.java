package zhiheng.reports.jasper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;

/**
 * The plates of a folder of layouts. The build has made one of each layout of the product and filed
 * it under the SHA-256 of its text and of the style's; a layout that a house has changed has
 * another hash, and its plate is made here, once.
 */
final class Plates {
  /** Where the build files plates, on the class path. */
  private static final String HOME = "/zhiheng/reports/plates/";

  private final Path folder;
  private final Map<Plate, byte[]> plates = new EnumMap<>(Plate.class);
  private int madeHere;

  Plates(Path folder) {
    this.folder = folder;
  }

  /** A plate of one's own: nobody else sees what is done to it. */
  <T> T take(Plate plate, Class<T> kind) throws IOException, JRException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(plate)))) {
      return kind.cast(in.readObject());
    } catch (ClassNotFoundException e) {
      throw new IOException("plates of another build: " + plate.title(), e);
    }
  }

  /** How many had to be made here, because the build has none of such a text. */
  synchronized int madeHere() {
    return madeHere;
  }

  private synchronized byte[] bytes(Plate plate) throws IOException, JRException {
    byte[] known = plates.get(plate);
    if (known != null) {
      return known;
    }
    byte[] bytes;
    try (InputStream in = Plates.class.getResourceAsStream(HOME + name(plate, folder))) {
      if (in == null) {
        bytes = make(plate, folder);
        madeHere++;
      } else {
        bytes = in.readAllBytes();
      }
    }
    plates.put(plate, bytes);
    return bytes;
  }

  /** Makes a plate, as it is filed. */
  static byte[] make(Plate plate, Path folder) throws IOException, JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(plate.make(Files.readAllBytes(folder.resolve(plate.file()))));
    }
    return bytes.toByteArray();
  }

  /** The name under which the plate of a layout is filed; tells its text and that of its style. */
  static String name(Plate plate, Path folder) throws IOException {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(Files.readAllBytes(folder.resolve(plate.file())));
      hash.update((byte) 0);
      hash.update(Files.readAllBytes(folder.resolve(Plate.STYLE.file())));
      return plate.title() + "-" + HexFormat.of().formatHex(hash.digest()) + ".plate";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
