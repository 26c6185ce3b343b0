package org.caseload.chassis.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Membership;

/** Everybody but GONE works here. */
@ApplicationScoped
class SampleMembership implements Membership {

    @Override
    public Optional<UUID> activeMember(String subject) {
        return subject.equals("GONE") ? Optional.empty() : Optional.of(UUID.nameUUIDFromBytes(subject.getBytes()));
    }
}
