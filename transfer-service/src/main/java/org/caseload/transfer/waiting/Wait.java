package org.caseload.transfer.waiting;

/**
 * Something that holds an entry up.
 *
 * @param rule the rule by which it does
 * @param endedBy what ends it
 */
public record Wait(WaitingState state, String rule, String why, String endedBy) {}
