package org.caseload.transfer.waiting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that holds an entry up.
 *
 * @param rule the rule by which it does
 * @param endedBy what ends it
 */
public record Wait(
        WaitingState state,
        String rule,
        String why,
        @Schema(examples = "The target date comes.") String endedBy) {}
