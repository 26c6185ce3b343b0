package org.caseload.notification.delivery;

import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final Outgoing outgoing;
    private final Mailer mailer;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryService(
            NotificationRepository notifications,
            StaffRepository staff,
            Composer composer,
            Outgoing outgoing,
            Mailer mailer,
            DeliveryConfig config,
            Clock clock) {
        this.notifications = notifications;
        this.staff = staff;
        this.composer = composer;
        this.outgoing = outgoing;
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
        if (notification.toRole != null) {
            return spread(notification);
        }
        UUID recipientId = recipientOf(notification);
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
        return send(notification);
    }

    /** Null while that can't be said. */
    private UUID recipientOf(Notification notification) {
        Optional<StaffMember> addressee = staff.findByIdOptional(notification.addresseeId);
        return notification.toSupervisor
                ? addressee.map(StaffMember::reportsToId).orElse(null)
                : addressee.flatMap(StaffMember::standIn).orElse(notification.addresseeId);
    }

    private Outcome spread(Notification notification) {
        List<UUID> members = staff.activeInRole(notification.toRole);
        if (members.isEmpty()) {
            return waits(notification, null);
        }
        outgoing.spread(notification, members);
        return Outcome.GO_ON;
    }

    private Outcome waits(Notification notification, UUID missing) {
        notification.waitFor(missing, clock.instant().plus(config.lookAgain()));
        return Outcome.GO_ON;
    }

    private Outcome send(Notification notification) {
        Instant now = clock.instant();
        try {
            Letter letter = composer.compose(notification);
            notification.recipientAddress = letter.to();
            if (letter.to() == null) {
                notification.fail("the recipient has no address any more");
            } else {
                mailer.send(letter.toMail(notification.messageId()));
                notification.sent(now);
            }
            return Outcome.GO_ON;
        } catch (RuntimeException e) {
            return failed(notification, innermost(e), now);
        }
    }

    /** Only a server that can't be reached keeps all mail waiting; what is wrong with one mail holds up that one. */
    private Outcome failed(Notification notification, Throwable cause, Instant now) {
        switch (cause) {
            case IOException away -> {
                LOG.warnf("The mail server is away: %s", away.getMessage());
                notification.lastError = "the mail server is away";
                return Outcome.SERVER_AWAY;
            }
            case SMTPException refused
            when refused.isPermanent() -> fail(notification, "the mail server answered " + refused.getReplyCode());
            case SMTPException refused ->
                retry(notification, "the mail server answered " + refused.getReplyCode(), now);
            case IllegalArgumentException wrong -> fail(notification, "an address is invalid");
            default -> retry(notification, "failed with " + cause.getClass().getSimpleName(), now);
        }
        return Outcome.GO_ON;
    }

    private void retry(Notification notification, String error, Instant now) {
        if (notification.attempts + 1 >= config.attempts()) {
            fail(notification, error);
        } else {
            notification.postpone(error, now, config.firstPause(), config.longestPause());
        }
    }

    private static void fail(Notification notification, String error) {
        LOG.errorf("Mail %s failed: %s", notification.id, error);
        notification.fail(error);
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SMTPException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
