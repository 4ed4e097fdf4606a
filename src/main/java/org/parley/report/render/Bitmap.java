package org.parley.report.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a sheet as PNG at twice the pixel density. */
final class Bitmap {
  private static final int SCALE = 2;

  /** Smooth, and with places between pixels. */
  static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private Bitmap() {}

  static byte[] png(Sheet sheet) {
    BufferedImage image = image(sheet);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quick(writer.getDefaultWriteParam()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Charts are flat: a quick compression gives nearly the smallest file. */
  private static ImageWriteParam quick(ImageWriteParam param) {
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.5f);
    return param;
  }

  private static BufferedImage image(Sheet sheet) {
    int width = Sheet.WIDTH * SCALE;
    int height = sheet.height() * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = ready(image);
    g.setColor(Theme.PAPER);
    g.fillRect(0, 0, width, height);
    g.scale(SCALE, SCALE);
    sheet.drawHead(g);
    sheet.drawBody(g);
    g.dispose();
    return image;
  }

  /** Graphics of an image, smooth and with places between pixels. */
  static Graphics2D ready(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.addRenderingHints(HINTS);
    return g;
  }
}
