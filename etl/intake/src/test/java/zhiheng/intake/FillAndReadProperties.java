package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.reading.DraftReader;
import zhiheng.intake.reading.Expectation;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.Workbook;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;

/** Whatever is filled in comes back, figure by figure and word by word. */
class FillAndReadProperties {
  private final Month month = new Month(2017, 5);
  private final Form form = Desk.form(month);

  @Property(tries = 40, seed = "20170705")
  void figuresComeBackAsTheyWere(@ForAll("figures") Map<CellKey, String> figures)
      throws IOException {
    Map<CellKey, Observation> read = read(figures).observations();

    figures.forEach(
        (key, figure) -> {
          Observation observation = read.get(key);
          assertThat(observation).isNotNull();
          assertThat(observation.amount()).isEqualByComparingTo(new BigDecimal(figure));
        });
    assertThat(read).hasSameSizeAs(figures);
  }

  @Property(tries = 100, seed = "20170706")
  void wordsComeBackAsTheyWere(@ForAll("words") String words) throws IOException {
    Map<CellKey, String> values = Desk.nilBut(Map.of());
    values.put(new CellKey("media.reports", SheetLayout.EXPLANATION), words);
    String expected = words.strip();

    assertThat(read(values).explanations().getOrDefault("media.reports", "")).isEqualTo(expected);
  }

  @Provide
  Arbitrary<Map<CellKey, String>> figures() {
    List<Map.Entry<CellKey, SheetLayout.Spot>> spots =
        List.copyOf(SheetLayout.of(form).spots().entrySet());
    Arbitrary<Long> cents =
        Arbitraries.longs().between(0, 99_999_999_99L).edgeCases(edge -> edge.add(0L, 1L, 100L));
    return cents
        .list()
        .ofSize(spots.size())
        .map(
            amounts -> {
              Map<CellKey, String> figures = new LinkedHashMap<>();
              for (int i = 0; i < spots.size(); i++) {
                boolean money = spots.get(i).getValue().entry().type() == EntryType.AMOUNT;
                BigDecimal amount = BigDecimal.valueOf(amounts.get(i), money ? 2 : 0);
                figures.put(spots.get(i).getKey(), amount.toPlainString());
              }
              return figures;
            });
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("<>&\"' ，。《》案x0").ofMinLength(0).ofMaxLength(40);
  }

  private zhiheng.intake.reading.Draft read(Map<CellKey, String> values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Desk.FORMS.write(form, new Filling(Desk.JIANGSU, month, "", values), out);
    Workbook workbook =
        Workbook.open(out.toByteArray(), "f.xlsx", Limits.FORMS).workbook().orElseThrow();
    return DraftReader.read(workbook, Desk.TEMPLATES, Expectation.anything(), Map.of())
        .draft()
        .orElseThrow();
  }
}
