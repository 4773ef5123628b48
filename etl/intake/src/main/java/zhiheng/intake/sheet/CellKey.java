package zhiheng.intake.sheet;

/**
 * A cell by its meaning: the item and column of a grid, or the row ({@code 0001}) and column of a
 * list. The column {@link SheetLayout#EXPLANATION} is the clerk's own words on a row.
 */
public record CellKey(String row, String column) {}
