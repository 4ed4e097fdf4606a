/**
 * Does an agreement last after it is signed? Numbers in, records out; this room knows no scenario,
 * and parties and futures are positions in lists.
 *
 * <ul>
 *   <li>Repeated games: which discount factor keeps parties to their word ({@link
 *       org.parley.analysis.commitment.Enforcement} of a {@link
 *       org.parley.analysis.commitment.Deviation}), what they can have at best ({@link
 *       org.parley.analysis.commitment.FolkRegion}), how often to inspect, what to threaten with,
 *       how many sign.
 *   <li>War as a costly lottery: what both prefer to it ({@link
 *       org.parley.analysis.commitment.WarLottery}), and why they may fight all the same ({@link
 *       org.parley.analysis.commitment.RiskReturn}, {@link
 *       org.parley.analysis.commitment.PreventiveWar}, {@link
 *       org.parley.analysis.commitment.InefficientPeace}).
 *   <li>{@link org.parley.analysis.commitment.Shift}: what an agreement does to the {@link
 *       org.parley.model.war.War} over years that would follow a breach.
 *   <li>{@link org.parley.analysis.commitment.Durability}: after signature, who gains by breaking,
 *       in which year, and what would keep it from doing so. The first two are special cases.
 * </ul>
 *
 * <p>Friedman (1971); Axelrod (1984); Fearon (1995); Powell (2006); each class names its own.
 */
package org.parley.analysis.commitment;
