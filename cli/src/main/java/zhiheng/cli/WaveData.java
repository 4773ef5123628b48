package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.indicators.questionnaire.Responses;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFile;
import zhiheng.templates.Templates;
import zhiheng.templates.survey.Surveys;
import zhiheng.templates.survey.Wave;

/** The responses of a wave, from a file: no workspace is needed for it. */
final class WaveData {
  private WaveData() {}

  /**
   * Reads a file by the questionnaire of a wave.
   *
   * @throws Sorry if there is no such wave
   * @throws InputRefused with all that is wrong with the answers
   */
  static Responses read(Zhiheng zhiheng, Path file, String wave) throws IOException {
    Surveys surveys = Templates.open(zhiheng.templatesFolder()).surveys();
    Wave found =
        surveys
            .wave(wave)
            .orElseThrow(
                () ->
                    new Sorry(
                        ExitCode.NOT_FOUND,
                        "survey_no_such_wave",
                        Map.of(
                            "wave",
                            wave,
                            "known",
                            String.join(", ", surveys.waves().stream().map(Wave::code).toList()))));
    Responses responses = Responses.read(TableFile.read(file), surveys.of(found), found);
    if (found.illustration()) {
      zhiheng.console().tell("survey_illustration", Map.of("wave", found.code()));
    }
    return responses;
  }

  /** Columns by which figures are told apart must be there. */
  static void expect(DataTable table, List<String> by) {
    Mistakes mistakes = new Mistakes(table.file());
    by.forEach(column -> table.expect(column, mistakes));
    mistakes.refuse();
  }
}
