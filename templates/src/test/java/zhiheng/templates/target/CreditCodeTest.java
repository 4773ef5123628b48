package zhiheng.templates.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.templates.target.CreditCode.Part;

/** Codes of organizations are checked part by part. */
class CreditCodeTest {

  /**
   * The example that explanations of GB 32100-2015 use (91350100M000100Y43), and codes that listed
   * companies, a bank, a university and offices print in their public reports.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "9144030071526726XG",
        "914403001922038216",
        "91100000100003962T",
        "12100000400000624D",
        "91110000802100433B",
        "91110108551385082Q",
        "91330100799655058B",
        "91310000132200821H",
        "91350100m000100y43"
      })
  void publishedCodesAreValid(String code) {
    assertThat(CreditCode.fault(code)).isEmpty();
    assertThat(CreditCode.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "91350100M000100Y4, LENGTH, 17",
    "91350100M000100Y434, LENGTH, 19",
    "91350100I000100Y43, CHARACTER, I",
    "91350100M000100Z43, CHARACTER, Z",
    "B1350100M000100Y43, DEPARTMENT, B",
    "90350100M000100Y43, KIND, 0",
    "91990100M000100Y43, DIVISION, 990100",
    "9135A100M000100Y43, DIVISION, 35A100",
    "91350100M000100Y44, CHECK, 4"
  })
  void thePartThatIsWrongIsNamed(String code, Part part, String found) {
    assertThat(CreditCode.isValid(code)).isFalse();
    CreditCode.Fault fault = CreditCode.fault(code).orElseThrow();
    assertThat(fault.part()).isEqualTo(part);
    assertThat(fault.found()).isEqualTo(found);
  }

  @Test
  void theExpectedCheckCharacterIsTold() {
    assertThat(CreditCode.fault("91350100M000100Y44").orElseThrow().expected()).isEqualTo("3");
  }

  @Test
  void everySlipOfOneCharacterIsFound() {
    String code = "91350100M000100Y43";
    String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    for (int i = 0; i < code.length(); i++) {
      for (char other : characters.toCharArray()) {
        String slip = code.substring(0, i) + other + code.substring(i + 1);
        assertThat(CreditCode.isValid(slip)).as(slip).isEqualTo(slip.equals(code));
      }
    }
  }

  @Test
  void everyExchangeOfTwoNeighborsIsFound() {
    String code = "91350100M000100Y43";
    for (int i = 0; i + 1 < code.length(); i++) {
      String slip =
          code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
      assertThat(CreditCode.isValid(slip)).as(slip).isEqualTo(slip.equals(code));
    }
  }

  @Test
  void whatIsNoTextOfLettersIsRefusedAndNotCrashedOn() {
    assertThat(CreditCode.fault("").orElseThrow().part()).isEqualTo(Part.LENGTH);
    assertThat(CreditCode.fault("９１３５０１００Ｍ０００１００Ｙ４３").orElseThrow().part())
        .isEqualTo(Part.CHARACTER);
    assertThat(CreditCode.isValid("中".repeat(18))).isFalse();
  }
}
