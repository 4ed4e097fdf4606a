/**
 * Text with places: a file is read into nodes (YAML) or elements (XML) that know their line and
 * column, and whatever is wrong with it becomes a {@link org.parley.document.Problem} instead of an
 * exception. The only room that touches the YAML library, whose event stream keeps the places that
 * its trees of plain maps would lose, and the only one that reads XML.
 */
package org.parley.document;
