package zhiheng.templates.form;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * What may be entered in a cell.
 *
 * @param measure the unit of measure in words (件, yuan); empty words where there is none
 * @param choices the answers offered, for {@link EntryType#CHOICE} only
 * @param hint what the clerk reads when the cell is selected
 */
public record Entry(
    EntryType type, Blank blank, Text measure, List<Choice> choices, Optional<Text> hint) {

  public Entry {
    choices = List.copyOf(choices);
  }

  /** The choice that a clerk means by its code or by its name in either language. */
  public Optional<Choice> choice(String written) {
    return choices.stream()
        .filter(
            choice ->
                choice.code().equals(written)
                    || choice.name().zh().equals(written)
                    || choice.name().en().equals(written))
        .findFirst();
  }
}
