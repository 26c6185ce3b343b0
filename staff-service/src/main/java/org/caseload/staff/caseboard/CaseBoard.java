package org.caseload.staff.caseboard;

import static org.caseload.chassis.event.Reaction.copy;

import jakarta.enterprise.context.ApplicationScoped;
import org.caseload.chassis.event.Reaction;

/** Every request by its stage. R-CLD-6. */
@ApplicationScoped
public class CaseBoard {

    private final CardRepository cards;

    CaseBoard(CardRepository cards) {
        this.cards = cards;
    }

    /** The request that an event of this type names has reached the stage. */
    public Reaction<?> reaches(Stage stage, String type) {
        return copy(
                type,
                CardMoved.class,
                (told, sequence) -> cards.lock(told.requestId()).take(told, stage, sequence));
    }
}
