/**
 * A report as data: pages, tables and figures that say what is to be seen, without a word on how it
 * is drawn. {@code report.compose} makes them, {@code report.render} draws them.
 */
package org.parley.report.page;
