package org.parley.analysis.delivery;

/**
 * An option of a text that needs an act of a party.
 *
 * @param party position of the party that must act
 * @param issue position of the issue
 * @param option position of the option that the text has
 * @param undone position of the option that holds without the act
 * @param chance how likely it is that the text has this option; 1 if it is certain
 * @param gain what acting is worth to the party where the text has the option, all else being as in
 *     the text: points with the act minus points without
 * @param done whether the party would act
 */
public record Need(
    int party, int issue, int option, int undone, double chance, double gain, boolean done) {

  Need decided(boolean acts) {
    return new Need(party, issue, option, undone, chance, gain, acts);
  }
}
