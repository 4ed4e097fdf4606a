package org.parley.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fonts of the pictures. They are part of the jar, so that pictures are alike on all machines
 * and can be drawn on one that has no fonts and no fontconfig at all.
 *
 * <p>Java's font manager reads its configuration once, when the first class of AWT needs it, and
 * cannot be told to try again. {@link #install()} has to run before that; every class here that
 * touches AWT calls it first. {@code -Dparley.fonts=system} leaves the choice to the machine.
 */
public final class Fonts {

  /** The family in which everything is set. */
  static final String FAMILY = "DejaVu Sans";

  private static final String SWITCH = "parley.fonts";
  private static final List<String> FILES = List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf");

  /** Logical fonts need a configuration; an empty one will do, as no logical font is used. */
  private static final String CONFIGURATION = "version=1\nsequence.allfonts=default\n";

  private Fonts() {}

  /** Makes the fonts known to Java; does nothing from the second call on. */
  public static void install() {
    Installed.touch();
  }

  /** Initialised once, by the class loader. */
  private static final class Installed {
    static {
      System.setProperty("java.awt.headless", "true");
      if (!"system".equals(System.getProperty(SWITCH))) {
        useBundled();
      }
    }

    private static void touch() {}
  }

  private static void useBundled() {
    try {
      Path folder = temporary(Files.createTempDirectory("parley-fonts"));
      for (String file : FILES) {
        extract(file, temporary(folder.resolve(file)));
      }
      Path configuration = temporary(folder.resolve("fontconfig.properties"));
      Files.writeString(configuration, CONFIGURATION);
      System.setProperty("sun.awt.fontconfig", configuration.toString());
      System.setProperty("sun.java2d.fontpath", folder.toString());
    } catch (IOException e) {
      // No room for temporary files: the machine's own fonts may still do.
      System.clearProperty("sun.awt.fontconfig");
    }
  }

  private static void extract(String file, Path target) throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
      Files.copy(in, target);
    }
  }

  private static Path temporary(Path path) {
    path.toFile().deleteOnExit();
    return path;
  }
}
