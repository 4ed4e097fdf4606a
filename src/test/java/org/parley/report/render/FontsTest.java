package org.parley.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FontsTest {

  /** In a Java of its own, since this one may have loaded AWT before. */
  @Test
  void glyphsAreDrawnFromTheFontsInTheJar() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
    // by lines, since a Java with options in its environment says so first
    assertThat(said.lines()).contains("DejaVu Sans, parley-fonts, ink true, bold true");
  }

  /** Says which font it has and whether it draws. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      Fonts.install();
      Font font = new Font(Fonts.FAMILY, Font.PLAIN, 20);
      boolean ours = System.getProperty("sun.java2d.fontpath", "").contains("parley-fonts");
      long plain = ink(font);
      System.out.printf(
          "%s, %s, ink %s, bold %s%n",
          font.getFamily(),
          ours ? "parley-fonts" : "other",
          plain > 100,
          ink(font.deriveFont(Font.BOLD)) > plain);
    }

    private static long ink(Font font) {
      BufferedImage image = new BufferedImage(300, 40, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.setColor(Color.WHITE);
      g.setFont(font);
      g.drawString("Gew\u00e4hr \u2192 \u041a\u0438\u0457\u0432", 2, 30);
      g.dispose();
      int[] pixels = image.getRGB(0, 0, 300, 40, null, 0, 300);
      return Arrays.stream(pixels).filter(p -> (p & 0xFF) > 128).count();
    }
  }
}
