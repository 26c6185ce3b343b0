package org.caseload.request.mcr;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An MCR as its readers see it.
 *
 * @param mcrId absent where none was begun
 * @param completedAt absent as long as a section is not confirmed
 * @param currentUntil when it will have aged (R-MCR-2); absent as long as it is not complete
 * @param sections in the order of the form
 */
record McrView(
        UUID mcrId,
        Mcr.State state,
        Instant completedAt,
        Instant currentUntil,
        List<McrResource.SectionView> sections,
        List<Action> allowedActions,
        long version)
        implements Versioned {

    @Schema(name = "McrAction")
    enum Action {
        CONFIRM
    }

    static McrView of(Mcr mcr, Instant currentUntil, boolean mayConfirm) {
        return new McrView(
                mcr.id,
                mcr.state(),
                mcr.completedAt,
                currentUntil,
                mcr.sections.entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(section -> new McrResource.SectionView(
                                section.getKey(),
                                section.getValue().confirmed(),
                                section.getValue().note()))
                        .toList(),
                mayConfirm ? List.of(Action.CONFIRM) : List.of(),
                mcr.version);
    }
}
