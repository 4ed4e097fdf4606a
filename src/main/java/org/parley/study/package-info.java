/**
 * Questions put to a scenario and their answers. A question is a record with everything it needs
 * (scenario, draws, seed); its answer is a record too. No files, no clock, no words for people:
 * those are the business of {@code report}.
 */
package org.parley.study;
