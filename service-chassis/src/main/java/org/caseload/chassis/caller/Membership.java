package org.caseload.chassis.caller;

import java.util.Optional;
import java.util.UUID;

/** Who works here, as far as this service knows. Each service brings one bean of it. */
public interface Membership {

    /** The id of the active member whom the identity provider knows by this subject. */
    Optional<UUID> activeMember(String subject);
}
