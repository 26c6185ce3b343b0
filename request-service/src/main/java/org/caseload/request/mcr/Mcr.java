package org.caseload.request.mcr;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.event.DomainEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form Maintaining a Complete Record: section by section, that the Individual's file is current (R-MCR-1). */
@Entity
class Mcr {

    @Schema(name = "McrSection")
    enum Section {
        CONTACT_AND_GUARDIANSHIP,
        DEMOGRAPHICS_DIAGNOSES_AND_MEDICAL_HISTORY,
        SERVICES_ASSESSMENT,
        CARE_PLAN,
        CASE_NOTES,
        OUTSTANDING_WORK,
        MEDICAID,
        LOCSI,
        NEXT_ANNUAL_AND_QUARTERLY
    }

    @Schema(name = "McrState")
    enum State {
        INCOMPLETE,
        COMPLETE
    }

    /** @param note what is missing, where the section is not confirmed */
    @Embeddable
    record Confirmation(boolean confirmed, String note) {}

    @Id
    UUID id;

    UUID individualId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mcr_section", joinColumns = @JoinColumn(name = "mcr_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Section, Confirmation> sections = new EnumMap<>(Section.class);

    Instant completedAt;
    UUID completedById;

    @Version
    long version;

    static Mcr of(UUID individualId) {
        Mcr mcr = new Mcr();
        mcr.id = Ids.next();
        mcr.individualId = individualId;
        return mcr;
    }

    State state() {
        return completedAt == null ? State.INCOMPLETE : State.COMPLETE;
    }

    /** Takes over what was found; complete, for good, once every section is confirmed. */
    Optional<Event> confirm(Map<Section, Confirmation> found, UUID by, Instant at) {
        sections.putAll(found);
        boolean complete = sections.size() == Section.values().length
                && sections.values().stream().allMatch(Confirmation::confirmed);
        if (!complete) {
            return Optional.empty();
        }
        completedAt = at;
        completedById = by;
        return Optional.of(new Completed(id, individualId, by, at));
    }

    sealed interface Event extends DomainEvent {
        @Override
        default String topic() {
            return "mcrs";
        }
    }

    record Completed(UUID mcrId, UUID individualId, UUID completedBy, Instant completedAt) implements Event {
        @Override
        public String type() {
            return "mcr-completed.v1";
        }

        @Override
        public UUID key() {
            return individualId;
        }
    }
}
