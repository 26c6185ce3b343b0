package org.caseload.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;

/** Where mail is left to be sent, in the transaction of the event that calls for it. */
@ApplicationScoped
public class Outgoing {

    private final NotificationRepository notifications;
    private final ObjectMapper json;
    private final Clock clock;

    Outgoing(NotificationRepository notifications, ObjectMapper json, Clock clock) {
        this.notifications = notifications;
        this.json = json;
        this.clock = clock;
    }

    /** Tells the person, once for each announcement, however often it is asked for. */
    @Transactional(TxType.MANDATORY)
    public void tell(UUID staffId, Announcement announcement) {
        add(announcement, staffId, false, null);
    }

    /** Tells whoever is the person's Supervisor when the mail goes out; once, if also told otherwise. */
    @Transactional(TxType.MANDATORY)
    public void tellSupervisorOf(UUID staffId, Announcement announcement) {
        add(announcement, staffId, true, null);
    }

    /** Tells everybody who has the role when the mail goes out; waits until there is somebody. */
    @Transactional(TxType.MANDATORY)
    public void tellAll(String role, Announcement announcement) {
        add(announcement, null, false, role);
    }

    private void add(Announcement announcement, UUID addressee, boolean toSupervisor, String role) {
        Notification notification = new Notification();
        notification.id = Ids.next();
        notification.template = announcement.template();
        notification.subjectId = announcement.subjectId();
        notification.individualId = announcement.individualId();
        notification.occasion = announcement.occasion();
        notification.addresseeId = addressee;
        notification.toSupervisor = toSupervisor;
        notification.toRole = role;
        notification.createdAt = clock.instant();
        add(notification, announcement.facts());
    }

    /** A mail to a role becomes one to each of those who have it. */
    void spread(Notification toRole, List<UUID> members) {
        members.forEach(member -> add(toRole.to(member, Ids.next()), toRole.facts));
        notifications.delete(toRole);
    }

    private void add(Notification notification, Facts facts) {
        try {
            notifications.addOnce(notification, json.writeValueAsString(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that can't be written", e);
        }
    }
}
