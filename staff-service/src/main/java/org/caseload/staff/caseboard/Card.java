package org.caseload.staff.caseboard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a request is. Made of events that may come in any order of their topics, again and again: the end is the same. */
@Entity(name = "CaseCard")
class Card {

    @Id
    UUID requestId;

    UUID individualId;
    UUID caseManagerId;
    String reason;
    Instant enteredAt;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant since;

    /** Of the event that told the stage. */
    long sequence;

    UUID newCaseManagerId;
    LocalDate targetDate;

    void take(CardMoved told, Stage reached, long number) {
        individualId = individualId == null ? told.individualId() : individualId;
        caseManagerId = caseManagerId == null ? told.caseManagerId() : caseManagerId;
        reason = reason == null ? told.reason() : reason;
        enteredAt = reached == Stage.SUBMITTED ? told.at() : enteredAt;
        if (reached.isAbove(stage) || reached.isBeside(stage) && number > sequence) {
            move(told, reached, number);
        }
    }

    private void move(CardMoved told, Stage reached, long number) {
        since = reached == stage ? since : told.at();
        stage = reached;
        sequence = number;
        boolean targeted = reached == Stage.TARGETED;
        newCaseManagerId = targeted ? told.newCaseManagerId() : null;
        targetDate = targeted ? told.targetDate() : null;
    }
}
