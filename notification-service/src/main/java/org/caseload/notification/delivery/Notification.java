package org.caseload.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One mail to one person about one occasion: stored first, sent later, kept as the delivery log. */
@Entity
class Notification {

    @Schema(name = "NotificationState")
    enum State {
        /** For a person or an Individual that is not known here yet. */
        WAITING,
        PENDING,
        SENT,
        FAILED
    }

    private static final int LONGEST_ERROR = 300;

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long position;

    @Enumerated(EnumType.STRING)
    Template template;

    UUID subjectId;
    UUID individualId;
    String occasion;
    UUID addresseeId;
    boolean toSupervisor;

    /** Instead of an addressee: everybody who has the role when the mail goes out. */
    String toRole;

    @JdbcTypeCode(SqlTypes.JSON)
    Facts facts;

    @Enumerated(EnumType.STRING)
    State state;

    UUID recipientId;
    String recipientAddress;
    int attempts;
    Instant nextAttemptAt;
    Instant createdAt;
    Instant sentAt;
    String lastError;
    UUID waitsForId;

    /** The same for every attempt, so that a mail server or reader recognises a second copy. */
    String messageId() {
        return "<" + id + "@caseload-balancing>";
    }

    /** The same mail to one of those who have the role. */
    Notification to(UUID member, UUID newId) {
        Notification copy = new Notification();
        copy.id = newId;
        copy.template = template;
        copy.subjectId = subjectId;
        copy.individualId = individualId;
        copy.occasion = occasion;
        copy.addresseeId = member;
        copy.createdAt = createdAt;
        return copy;
    }

    void waitFor(UUID missing, Instant until) {
        state = State.WAITING;
        waitsForId = missing;
        nextAttemptAt = until;
    }

    void sent(Instant at) {
        attempts++;
        state = State.SENT;
        sentAt = at;
        lastError = null;
        waitsForId = null;
    }

    /** Try again after a pause that doubles with each attempt, up to the longest. */
    void postpone(String error, Instant now, Duration first, Duration longest) {
        attempts++;
        Duration pause = first.multipliedBy(1L << Math.min(attempts - 1, 20));
        nextAttemptAt = now.plus(pause.compareTo(longest) > 0 ? longest : pause);
        state = State.PENDING;
        lastError = cut(error);
    }

    void fail(String error) {
        attempts++;
        state = State.FAILED;
        lastError = cut(error);
    }

    void redeliver(Instant now) {
        state = State.PENDING;
        attempts = 0;
        nextAttemptAt = now;
        lastError = null;
    }

    private static String cut(String error) {
        return error != null && error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }
}
