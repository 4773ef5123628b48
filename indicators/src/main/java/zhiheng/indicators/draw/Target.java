package zhiheng.indicators.draw;

/**
 * What may be drawn.
 *
 * @param code its identity, such as a unified social credit code
 * @param stratum the part of the register that it is drawn from; empty if there is one only
 * @param weight its risk: of two, one twice as heavy is drawn first twice as likely; positive
 */
public record Target(String code, String stratum, double weight) {}
