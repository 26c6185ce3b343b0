package org.caseload.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {

    /** The oldest that is due and has no unsent elder of the same subject: per subject, mail leaves in order. */
    private static final String NEXT = """
            select n.* from notification n
             where n.state in ('WAITING', 'PENDING') and n.next_attempt_at <= :now
               and not exists (select from notification elder
                                where elder.state in ('WAITING', 'PENDING')
                                  and elder.subject_id = n.subject_id and elder.position < n.position
                                  and elder.addressee_id = n.addressee_id and elder.to_supervisor = n.to_supervisor)
             order by n.position limit 1""";

    private static final String ADD = """
            insert into notification (id, template, subject_id, individual_id, occasion, addressee_id, to_supervisor,
                                      to_role, facts, state, attempts, next_attempt_at, created_at)
            values (:id, :template, :subject, :individual, :occasion, :addressee, :toSupervisor, :toRole,
                    cast(:facts as jsonb), 'PENDING', 0, :now, :now)
            on conflict do nothing""";

    private final EntityManager entities;

    NotificationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds it, unless the same mail for the same occasion is there. */
    void addOnce(Notification notification, String facts) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(ADD)
                .setParameter("id", notification.id)
                .setParameter("template", notification.template.name())
                .setParameter("subject", notification.subjectId)
                .setParameter("individual", notification.individualId, StandardBasicTypes.UUID)
                .setParameter("occasion", notification.occasion)
                .setParameter("addressee", notification.addresseeId, StandardBasicTypes.UUID)
                .setParameter("toRole", notification.toRole, StandardBasicTypes.STRING)
                .setParameter("toSupervisor", notification.toSupervisor)
                .setParameter("facts", facts)
                .setParameter("now", notification.createdAt)
                .executeUpdate();
    }

    /** Whether this replica is the one that sends, until the running transaction ends. */
    boolean isSender() {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('mail-sender'))", Boolean.class)
                        .getSingleResult();
    }

    Optional<Notification> nextDue(Instant now) {
        return entities.unwrap(Session.class)
                .createNativeQuery(NEXT, Notification.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    /** Whether the person already has this mail, by another way: as the Supervisor of both, say. */
    boolean isToldOtherwise(Notification notification, UUID recipientId) {
        return count(
                        "template = ?1 and subjectId = ?2 and occasion = ?3 and recipientId = ?4 and id <> ?5",
                        notification.template,
                        notification.subjectId,
                        notification.occasion,
                        recipientId,
                        notification.id)
                > 0;
    }

    void letGo(UUID arrived, Instant now) {
        update("nextAttemptAt = ?1, waitsForId = null where waitsForId = ?2", now, arrived);
    }

    /** Newest first. Null filters are none. */
    List<Notification> list(
            UUID subjectId, UUID recipientId, Template template, Notification.State state, Paging paging) {
        var after = paging.after(2);
        return find(
                        """
                        (?1 is null or subjectId = ?1) and (?2 is null or recipientId = ?2)
                        and (?3 is null or template = ?3) and (?4 is null or state = ?4)
                        and (createdAt < ?5 or createdAt = ?5 and id < ?6) order by createdAt desc, id desc""",
                        subjectId,
                        recipientId,
                        template,
                        state,
                        after.map(cursor -> cursor.value(0, Instant::parse))
                                .orElse(Instant.parse("9999-01-01T00:00:00Z")),
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(new UUID(0, 0)))
                .range(0, paging.limit())
                .list();
    }
}
