package org.caseload.notification.delivery;

import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caseload.notification.letter.Letter;
import org.caseload.notification.staff.StaffMember;
import org.caseload.notification.staff.StaffRepository;
import org.jboss.logging.Logger;

/** Sends one stored mail, in one transaction: a crash in between sends it again with the same Message-ID. */
@ApplicationScoped
class DeliveryService {

    enum Outcome {
        GO_ON,
        NOTHING_DUE,
        SERVER_AWAY
    }

    private static final Logger LOG = Logger.getLogger(DeliveryService.class);

    private final NotificationRepository notifications;
    private final StaffRepository staff;
    private final Composer composer;
    private final Mailer mailer;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryService(
            NotificationRepository notifications,
            StaffRepository staff,
            Composer composer,
            Mailer mailer,
            DeliveryConfig config,
            Clock clock) {
        this.notifications = notifications;
        this.staff = staff;
        this.composer = composer;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    Outcome deliverNext() {
        if (!notifications.isSender()) {
            return Outcome.NOTHING_DUE;
        }
        return notifications.nextDue(clock.instant()).map(this::deliver).orElse(Outcome.NOTHING_DUE);
    }

    private Outcome deliver(Notification notification) {
        UUID recipientId = notification.toSupervisor
                ? staff.findByIdOptional(notification.addresseeId)
                        .map(StaffMember::reportsToId)
                        .orElse(null)
                : notification.addresseeId;
        if (recipientId == null) {
            return waits(notification, notification.addresseeId);
        }
        if (notifications.isToldOtherwise(notification, recipientId)) {
            notifications.delete(notification);
            return Outcome.GO_ON;
        }
        Optional<UUID> missing = composer.missing(notification, recipientId);
        if (missing.isPresent()) {
            return waits(notification, missing.get());
        }
        notification.recipientId = recipientId;
        return send(notification, composer.compose(notification));
    }

    private Outcome waits(Notification notification, UUID missing) {
        notification.waitFor(missing, clock.instant().plus(config.lookAgain()));
        return Outcome.GO_ON;
    }

    private Outcome send(Notification notification, Letter letter) {
        Instant now = clock.instant();
        notification.recipientAddress = letter.to();
        if (letter.to() == null) {
            notification.fail("the recipient has no address any more");
            return Outcome.GO_ON;
        }
        try {
            mailer.send(letter.toMail(notification.messageId()));
            notification.sent(now);
            return Outcome.GO_ON;
        } catch (RuntimeException e) {
            return failed(notification, e, now);
        }
    }

    private Outcome failed(Notification notification, RuntimeException failure, Instant now) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SMTPException)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof SMTPException refused)) {
            notification.lastError = "the mail server is away";
            LOG.warnf("The mail server is away: %s", cause.getMessage());
            return Outcome.SERVER_AWAY;
        }
        String error = "the mail server answered " + refused.getReplyCode();
        if (refused.isPermanent() || notification.attempts + 1 >= config.attempts()) {
            LOG.errorf("Mail %s failed: %s", notification.id, error);
            notification.fail(error);
        } else {
            notification.postpone(error, now, config.firstPause(), config.longestPause());
        }
        return Outcome.GO_ON;
    }
}
