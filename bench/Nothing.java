/** A Java program that does nothing: the ruler that the figures of {@code bench/run} are ratios of. */
public final class Nothing {
  private Nothing() {}

  public static void main(String[] args) {}
}
