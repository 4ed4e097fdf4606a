/**
 * Scenario discovery: in which region of the inputs do the interesting cases lie? Numbers in,
 * numbers out: {@link org.parley.uncertainty.discovery.Cases} are runs of which each is interesting
 * or not, and a {@link org.parley.uncertainty.discovery.Box} says of some inputs between which
 * values they lie, so that it can be put in words.
 *
 * <ul>
 *   <li>{@link org.parley.uncertainty.discovery.Prim}: peels a box off the data slowly and keeps
 *       all on the way, for a choice between catching many cases and catching only such cases.
 *   <li>{@link org.parley.uncertainty.discovery.Covering}: several boxes, one after another.
 *   <li>{@link org.parley.uncertainty.discovery.Tree}: a classification tree; its leaves are boxes.
 *   <li>{@link org.parley.uncertainty.discovery.QuasiP}: which restrictions could be chance.
 * </ul>
 *
 * <p>Bryant and Lempert, <i>Thinking inside the box: a participatory, computer-assisted approach to
 * scenario discovery</i> (2010, doi:10.1016/j.techfore.2009.08.002). Boxes are found and judged on
 * the same cases, so their density is a little flattered; fresh cases tell.
 */
package org.parley.uncertainty.discovery;
