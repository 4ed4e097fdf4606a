/**
 * GENIUS domains as scenarios: a folder of XML files, one domain and a profile for each party, to
 * the records that a scenario file gives, or every problem at once; and back, with what GENIUS
 * cannot say. Its doors are {@link org.parley.scenario.genius.GeniusReader} and {@link
 * org.parley.scenario.genius.GeniusWriter}.
 *
 * <p>The meaning of the files is that of GENIUS 10.4: Lin, Kraus, Baarslag, Tykhonov, Hindriks and
 * Jonker, <i>Genius: An Integrated Environment for Supporting the Design of Generic Automated
 * Negotiators</i>, Computational Intelligence 30 (2014), <a
 * href="https://doi.org/10.1111/j.1467-8640.2012.00463.x">doi:10.1111/j.1467-8640.2012.00463.x</a>.
 * One point of Parley is a hundredth of a GENIUS utility. One thing is left out and noted in the
 * scenario: that GENIUS counts a utility above 1 as 1.
 */
package org.parley.scenario.genius;
