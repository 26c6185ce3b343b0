package org.caseload.transfer.waiting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an entry stands where it does, or something else that holds it up.
 *
 * @param rule the rule by which it does
 * @param endedBy what ends it
 */
public record Wait(
        WaitingState state,
        String rule,
        String why,
        @Schema(examples = "The target date comes.") String endedBy) {}
