package org.caseload.chassis.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this call. */
@RequestScoped
public class Caller {

    private static final Set<String> OF_NO_MEMBER = Set.of("administrator", "integration");

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final Membership membership;
    private Optional<UUID> member;

    Caller(SecurityIdentity identity, JsonWebToken token, Membership membership) {
        this.identity = identity;
        this.token = token;
        this.membership = membership;
    }

    /**
     * The token's {@code sub}, whatever other names it has: people choose those, and change them. A token without it is
     * worthless and 401 before it comes here.
     */
    public String subject() {
        return token.getSubject();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The caller's id as a member of the staff; 403 {@code no-staff-record} where there is no active record. */
    public UUID staffId() {
        return member().orElseThrow(() -> Problem.forbidden("no-staff-record"));
    }

    /** The caller's id as a member of the staff, empty for an administrator or another system. */
    public Optional<UUID> member() {
        if (member == null) {
            member = membership.activeMember(subject());
        }
        return member;
    }

    /** Whether it is an administrator or another system and, by its other roles, nobody who works here as well. */
    boolean isNoMember() {
        return !identity.getRoles().isEmpty() && OF_NO_MEMBER.containsAll(identity.getRoles());
    }

    boolean isAnonymous() {
        return identity.isAnonymous();
    }
}
