/**
 * What a negotiation is. Records only, and the two layers they make: a {@link
 * org.parley.model.Scenario} is what the file says (ranges, sources, rival readings), a {@link
 * org.parley.model.BargainingProblem} is one draw of it (plain numbers in flat arrays). {@link
 * org.parley.model.ProblemTemplate} is the door between them.
 *
 * <p>The additive score sheet follows Raiffa, <i>The Art and Science of Negotiation</i> (1982),
 * chapter 11, and Keeney and Raiffa, <i>Decisions with Multiple Objectives</i> (1976).
 */
package org.parley.model;
