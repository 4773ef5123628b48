package zhiheng.indicators.uncertainty;

import java.util.function.DoubleFunction;

/**
 * Something that could have been otherwise: a weight, a method, the errors of the figures.
 *
 * @param code its name: {@code weight.quality}, {@code normalize}, {@code errors}
 * @param says what a number between 0 and 1 means for it, as it stands in the list of replicates
 */
public record Factor(String code, DoubleFunction<String> says) {}
