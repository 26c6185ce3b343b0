package org.caseload.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Lets mail go that waited for a copy of somebody. */
@ApplicationScoped
public class Arrivals {

    private final NotificationRepository notifications;
    private final Clock clock;

    Arrivals(NotificationRepository notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The person or Individual is known from now on. */
    @Transactional(TxType.MANDATORY)
    public void here(UUID id) {
        notifications.letGo(id, clock.instant());
    }
}
