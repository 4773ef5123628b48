package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SameBytesTest {
  private static final String ID = "0123456789abcdef0123456789ABCDEF";

  @Test
  void subsetsAreNumberedInTheOrderInWhichTheyAreNamed() {
    assertThat(same("/FontName/XKCDAB+Noto /BaseFont /QWERTY+Sans /BaseFont/XKCDAB+Noto"))
        .isEqualTo("/FontName/AAAAAA+Noto /BaseFont /AAAAAB+Sans /BaseFont/AAAAAA+Noto");
  }

  @Test
  void fontsThatAreNoSubsetsKeepTheirNames() {
    assertThat(same("/BaseFont/Helvetica /FontName/ABCDEF")) // the second one ends the file
        .isEqualTo("/BaseFont/Helvetica /FontName/ABCDEF");
  }

  @Test
  void theIdentifierTellsTheFileAndNotTheHour() {
    String one = same("words /ID [<" + ID + "><" + ID + ">]");
    String other = same("words /ID [<" + "f".repeat(32) + "><" + ID + ">]");
    assertThat(one).isEqualTo(other).doesNotContain(ID).hasSize(80);
    assertThat(same("Words /ID [<" + ID + "><" + ID + ">]").substring(6))
        .isNotEqualTo(one.substring(6));
  }

  @Test
  void whatOnlyLooksLikeAnIdentifierStays() {
    String half = "/ID [<" + ID + "><" + ID.substring(1) + ">] /ID [<0";
    assertThat(same(half)).isEqualTo(half);
  }

  private static String same(String pdf) {
    return new String(
        SameBytes.of(pdf.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
  }
}
