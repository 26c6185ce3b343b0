package org.caseload.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.notification.letter.Letter;
import org.caseload.notification.letter.MailServer;
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
    private final MailServer server;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryService(
            NotificationRepository notifications,
            StaffRepository staff,
            Composer composer,
            Outgoing outgoing,
            MailServer server,
            DeliveryConfig config,
            Clock clock) {
        this.notifications = notifications;
        this.staff = staff;
        this.composer = composer;
        this.outgoing = outgoing;
        this.server = server;
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
        Optional<UUID> reader = notification.toSupervisor
                ? staff.above(notification.addresseeId)
                : staff.reader(notification.addresseeId);
        return reader.orElse(null);
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
        Letter letter;
        try {
            letter = composer.compose(notification);
        } catch (RuntimeException e) {
            retry(notification, "failed with " + e.getClass().getSimpleName());
            return Outcome.GO_ON;
        }
        notification.recipientAddress = letter.to();
        if (letter.to() == null) {
            notification.fail("the recipient has no address any more");
            return Outcome.GO_ON;
        }
        return switch (server.send(letter, notification.messageId(), config.answerWithin())) {
            case MailServer.Answer.Taken() -> {
                notification.sent(clock.instant());
                yield Outcome.GO_ON;
            }
            case MailServer.Answer.Away() -> {
                notification.lastError = "the mail server is away";
                yield Outcome.SERVER_AWAY;
            }
            case MailServer.Answer.Refused(var forGood, var why) -> {
                refused(notification, forGood, why);
                yield Outcome.GO_ON;
            }
        };
    }

    /** What is wrong with one mail holds up that one only. */
    private void refused(Notification notification, boolean forGood, String why) {
        if (forGood) {
            fail(notification, why);
        } else {
            retry(notification, why);
        }
    }

    private void retry(Notification notification, String error) {
        if (notification.attempts + 1 >= config.attempts()) {
            fail(notification, error);
        } else {
            notification.postpone(error, clock.instant(), config.firstPause(), config.longestPause());
        }
    }

    private static void fail(Notification notification, String error) {
        LOG.errorf("Mail %s failed: %s", notification.id, error);
        notification.fail(error);
    }
}
