package org.caseload.approval.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the new Case Manager must be, and why (R-CONF-2).
 *
 * @param constraint by code
 * @param justification for those who decide and those who match alone; no event tells it
 */
public record CaseManagerConstraint(Code constraint, String justification, UUID recordedById, Instant recordedAt) {

    @Schema(name = "ConstraintCode")
    public enum Code {
        GENDER_FEMALE,
        GENDER_MALE
    }
}
