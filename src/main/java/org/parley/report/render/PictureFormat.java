package org.parley.report.render;

import java.util.Locale;

/** A kind of picture file. */
public enum PictureFormat {
  /** Pixels, twice as many in each direction as the figure is wide and high. */
  PNG,
  /** Lines and real text. */
  SVG;

  /** File name of a figure in this format. */
  String fileName(String figure) {
    return figure + "." + name().toLowerCase(Locale.ROOT);
  }
}
