package org.caseload.chassis.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

/** The one thing that the sample service keeps. */
@Entity
class Entry {

    /** How it is written. */
    enum Colour {
        /** like a rose */
        RED,
        BLUE
    }

    @Id
    UUID id;

    String words;

    @Enumerated(EnumType.STRING)
    Colour colour;

    @Version
    long version;

    Changed changed() {
        return new Changed(id, words);
    }

    record Changed(UUID entryId, String words) implements DomainEvent {
        @Override
        public String type() {
            return "entry-changed.v1";
        }

        @Override
        public String topic() {
            return "transfers";
        }

        @Override
        public UUID key() {
            return entryId;
        }
    }
}
