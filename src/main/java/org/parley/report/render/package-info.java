/**
 * Draws what {@code report.page} describes: pages as HTML, figures as PNG and SVG, tables as text
 * and CSV, results as JSON. The door is {@link org.parley.report.render.ReportWriter}.
 *
 * <p>A figure becomes a {@link org.parley.report.render.Sheet}: title, subtitle, legend and a
 * JFreeChart plot stacked at fixed places, so that the same sheet goes to a bitmap and to SVG
 * unchanged. Axes, ticks and legends are JFreeChart's; marks that it does not have are painted by a
 * layer, one class for each kind of figure.
 */
package org.parley.report.render;
