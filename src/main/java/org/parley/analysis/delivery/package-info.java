/**
 * What a text is worth once those who are not asked to sign it have done as they please. Some of
 * its options come true only by an act of a party, whoever signs: assets that lie there, sanctions
 * that it set, troops that it would send. Where that party does not sign, the text cannot give what
 * it promises: the party acts only if it is no worse off for it, and what it leaves undone is
 * replaced by what then holds. The door is {@code Delivery}.
 *
 * <p>No game is played: each party compares acting with not acting while all else is as the text
 * says. That signers could pay for the act elsewhere in the text is a matter for the search of
 * packages.
 */
package org.parley.analysis.delivery;
