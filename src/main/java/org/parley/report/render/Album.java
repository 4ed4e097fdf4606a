package org.parley.report.render;

import java.util.List;
import java.util.Map;

/**
 * The drawn figures of a page.
 *
 * @param pictures SVG for the inside of the page, by the id of the figure
 * @param files formats in which each figure also lies beside the page
 */
record Album(Map<String, String> pictures, List<PictureFormat> files) {

  /** The picture of a figure. */
  String inline(String figure) {
    return pictures.get(figure);
  }
}
