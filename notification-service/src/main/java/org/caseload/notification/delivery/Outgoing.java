package org.caseload.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
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
        add(announcement, staffId, false);
    }

    /** Tells whoever is the person's Supervisor when the mail goes out; once, if also told otherwise. */
    @Transactional(TxType.MANDATORY)
    public void tellSupervisorOf(UUID staffId, Announcement announcement) {
        add(announcement, staffId, true);
    }

    private void add(Announcement announcement, UUID addressee, boolean toSupervisor) {
        Notification notification = new Notification();
        notification.id = Ids.next();
        notification.template = announcement.template();
        notification.subjectId = announcement.subjectId();
        notification.individualId = announcement.individualId();
        notification.occasion = announcement.occasion();
        notification.addresseeId = addressee;
        notification.toSupervisor = toSupervisor;
        notification.createdAt = clock.instant();
        try {
            notifications.addOnce(notification, json.writeValueAsString(announcement.facts()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that can't be written", e);
        }
    }
}
