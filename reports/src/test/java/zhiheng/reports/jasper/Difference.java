package zhiheng.reports.jasper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * How far two pictures of a page differ.
 *
 * @param share the part of the dots that differ by more than drawing does
 * @param picture approved, now, and what differs in red, side by side
 */
record Difference(double share, BufferedImage picture) {
  /** Of 255; the average of a dot and its neighbors has to move so far. */
  private static final int MUCH = 40;

  static Difference between(BufferedImage approved, BufferedImage now) {
    int width = Math.max(approved.getWidth(), now.getWidth());
    int height = Math.max(approved.getHeight(), now.getHeight());
    BufferedImage shown = new BufferedImage(3 * width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = shown.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 3 * width, height);
    graphics.drawImage(approved, 0, 0, null);
    graphics.drawImage(now, width, 0, null);
    graphics.dispose();
    int different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (Math.abs(shade(approved, x, y) - shade(now, x, y)) > MUCH) {
          different++;
          shown.setRGB(2 * width + x, y, Color.RED.getRGB());
        } else {
          int pale = 200 + shade(now, x, y) * 55 / 255;
          shown.setRGB(2 * width + x, y, new Color(pale, pale, pale).getRGB());
        }
      }
    }
    return new Difference((double) different / (width * height), shown);
  }

  /** The mean lightness of a dot and its neighbors; white outside. */
  private static int shade(BufferedImage picture, int x, int y) {
    int sum = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        sum += lightness(picture, x + dx, y + dy);
      }
    }
    return sum / 9;
  }

  private static int lightness(BufferedImage picture, int x, int y) {
    if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
      return 255;
    }
    Color color = new Color(picture.getRGB(x, y));
    return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
  }
}
